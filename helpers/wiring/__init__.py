"""What does not fit together between the head, the loss, the labels and the metrics of a Keras classifier."""
