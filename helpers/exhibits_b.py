"""Exhibit B, the last script that stands accused, and its faults line by line. Reading it runs nothing."""

from .exhibits import Exhibit, faults_of

FAULTS_B = faults_of("exhibit_b")
B = Exhibit("Exhibit B", "exhibit_b.py", FAULTS_B)
