"""The pages: whole, true to the results, and safe whatever a student has typed."""

import re
from html.parser import HTMLParser

import pytest
from class_sample import CHANNEL, answer, half_handed_in, most_of, odd_results, result, right, sample

from helpers.authoring.guide import course
from helpers.classroom import asking, output, pages, understanding
from helpers.classroom.students import students
from helpers.exercises import catalogue
from helpers.exercises.judge import Verdict
from helpers.exercises.spec import Seen, words

EVIL = "</style></title><script>alert(1)</script>\"><img src=x onerror='alert(1)'>{{ 7 * 7 }}`<b>`"
VOID = {"meta", "rect", "line"}


class Reader(HTMLParser):
    """The tags of a page, its text, and whether all tags are closed in order."""

    def __init__(self, page):
        super().__init__()
        self.tags, self.text, self.open, self.tidy = [], "", [], True
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        self.tidy = self.tidy and (tag in VOID or (bool(self.open) and self.open.pop() == tag))

    def handle_data(self, data):
        self.text += data


def evil_results():
    exercises = {
        "one_hot": answer(lines=[EVIL, [EVIL, EVIL]], like="h", incident=EVIL, reason=EVIL),
        "cross_entropy": answer("passed", lines=[EVIL]),
        "warmup_codes": answer("error", lines=[EVIL]),
    }
    more = {"exercises": exercises, "notes": [EVIL], "source": EVIL, "versions": {"course": EVIL}}
    names = (EVIL, EVIL + "2", "../../etc")
    return [result(name, "03", **more) for name in names] + [result("ben", "04", problem=EVIL)]


def all_pages(results):
    shown = [pages.class_page(results), pages.class_page(results, names=False)]
    return [*shown, *map(pages.student_page, students(results))]


def text_of(page):
    return " ".join(Reader(page.replace("><", "> <")).text.split())


def student_texts(results):
    """What each student reads."""
    return [text_of(pages.student_page(student)) for student in students(results)]


@pytest.fixture(scope="module")
def results():
    return sample(["anna", "Anna", "ben", "Zoë", "Émile"], lessons=("03",))


def test_nothing_that_a_student_wrote_becomes_a_tag():
    for page in all_pages(evil_results()):
        reader = Reader(page)
        assert reader.tidy
        assert not {tag for tag, _ in reader.tags} & {"script", "img", "iframe"}
        assert not any(name.startswith("on") or name == "style" for _, attrs in reader.tags for name in attrs)
        assert [tag for tag, _ in reader.tags].count("style") == 1

    for page in [pages.class_page(evil_results()), *map(pages.student_page, students(evil_results()))]:
        text = Reader(page).text
        assert "<script>alert(1)</script>" in text and "{{ 7 * 7 }}" in text


def test_words_of_misconceptions_are_escaped_too(monkeypatch):
    exercise = next(iter(catalogue()["03"].values()))
    idea = next(iter(exercise.wrong))
    evil = understanding.Idea("warmup_codes", "03", EVIL, [EVIL], [EVIL], 1)
    monkeypatch.setattr(understanding.Tally, "ideas", [evil])
    reader = Reader(pages.class_page([result(exercises={exercise.id: answer(named=idea)})]))
    assert "script" not in {tag for tag, _ in reader.tags}
    assert reader.text.count("<script>alert(1)</script>") >= 3


def test_the_policy_allows_the_one_style_and_nothing_else(results):
    for page in all_pages(results):
        (policy,) = [a["content"] for tag, a in Reader(page).tags if "Content-Security-Policy" in a.values()]
        assert policy.startswith("default-src 'none'; style-src 'sha256-")
        assert "unsafe" not in policy
        assert not re.search(r"(src|href)=\"(?!students/|class_without_names\.html)", page)


def test_a_student_reads_the_words_of_the_course_what_needs_work_first(results):
    (zoe,) = (one for one in students(results) if one.name == "Zoë")
    text = Reader(pages.student_page(zoe).partition("<main>")[2]).text
    for one in zoe.results:
        for name, exercise in one["exercises"].items():
            assert name in text
            for line in exercise["lines"]:
                for part in [line] if isinstance(line, str) else line:
                    assert part.replace("`", "") in text.replace("`", "")
    failed = [text.index(n) for one in zoe.results for n, e in one["exercises"].items() if e["outcome"] == "failed"]
    assert max(failed) < text.index(" passed\n")


def test_a_broken_notebook_says_why():
    (page,) = student_texts([result("ben", problem="The notebook has no cells.")])
    assert "This could not be graded. The notebook has no cells." in page


def test_a_student_reads_of_all_that_the_class_handed_in():
    anna, ben, carla, dora = student_texts(half_handed_in())
    most = most_of("03", "04", "05")
    assert f"{most_of('03')} of {most} points." in anna
    assert f"{most_of('03', '05')} of {most} points." in ben
    assert f"{most} of {most} points. Everything is right." in carla
    assert f"{most - 1} of {most} points." in dora
    assert "Not handed in: 04, 05." in anna
    assert not any("Not handed in" in text for text in (ben, carla, dora))
    assert not any("Everything is right" in text for text in (anna, ben, dora))


def test_nothing_is_all_right_beside_a_file_of_no_lesson():
    (text,) = student_texts([right("anna", "03"), result("anna", "", problem="Which lesson is it?")])
    assert f"{most_of('03')} of {most_of('03')} points." in text and "Everything is right" not in text


def test_the_class_page_tells_points_of_the_same_maximum():
    text = text_of(pages.class_page(half_handed_in()))
    assert (
        f"student 03 04 05 points of {most_of('03', '04', '05')} anna {most_of('03')} – – {most_of('03')} ben" in text
    )


def test_students_have_pages_of_their_own_whatever_their_names(tmp_path):
    names = ["Anna", "anna", "../../etc", "..", "", "con", "/", "a" * 300, EVIL, "Müller", "Muller", "\udce9", "日本"]
    written = pages.write(tmp_path / "marks", [result(name) for name in names])
    folded = [path.name.casefold() for path in written]
    assert len(set(folded)) == len(names) + 2
    assert all(path.is_file() and path.resolve().is_relative_to(tmp_path / "marks") for path in written)
    (tmp_path / "marks" / "students" / "mine.html").write_text("")
    assert len(pages.write(tmp_path / "marks", [result("Anna")])) == 3
    assert len(list((tmp_path / "marks" / "students").iterdir())) == 1 + 1  # and what is not ours
    assert max(map(len, folded)) < 80


def test_the_class_page_links_each_student(tmp_path, results):
    output.write(tmp_path, results)
    links = [a["href"] for tag, a in Reader((tmp_path / "class.html").read_text(encoding="utf-8")).tags if tag == "a"]
    assert len(links) == 5 + 1
    assert all((tmp_path / link).is_file() for link in links)


def test_the_class_page_warns_of_its_names_first(results):
    main = pages.class_page(results).partition("<main>")[2]
    assert text_of(main).startswith("What the class has understood This page holds names. To show it: the same without")


def test_the_page_to_show_names_nobody_and_has_no_answer_of_one_alone():
    found = [
        result("Quentin", exercises={"cross_entropy": answer(named="total")}, notes=["one_hot: replaced numpy.mean"])
    ]
    rows = [["for", "labels = [0], num_classes = 2"], ["got", "ValueError: Rosa was here"]]
    one = answer(named="max_plus_one", lines=rows)
    found += [result(name, exercises={"one_hot": one}) for name in ("Rosa", "Wilhelmina")]
    found += [
        result(name, exercises={"to_names": answer(like="a", lines=["Wilhelmina!"])}) for name in ("Rosa", "Wilhelmina")
    ]
    page = pages.class_page(found, names=False)
    assert not re.search("Quentin|Rosa|Wilhelmina|replaced|What needs your eye|Students</h2>", page)
    wrong = catalogue()["02"]["one_hot"].wrong, catalogue()["03"]["cross_entropy"].wrong
    several, alone = (wrong[i][key].name for i, key in enumerate(("max_plus_one", "total")))
    assert several in text_of(page) and alone not in text_of(page)
    assert "for labels = [0], num_classes = 2 got ValueError" in text_of(page)
    assert alone in text_of(pages.class_page(found))


def test_what_only_one_has_stands_behind_what_several_have():
    """With nothing that several share, as in a class of one, all of it stands in front."""
    several = [result(name, exercises={"one_hot": answer(named="max_plus_one")}) for name in ("anna", "ben")]
    alone = [result("carla", "03", exercises={"cross_entropy": answer(named="total")})]
    assert "1 more, of fewer students" in text_of(pages.class_page(several + alone))
    assert "of fewer students" not in text_of(pages.class_page(alone))


def some_class():
    """Nine who took the total, two who failed alike, one alone, three who passed, one who did not start."""
    made = [answer(named="total")] * 9 + [answer(like="a", lines=["Alike."])] * 2 + [answer(like="b")]
    made += [answer("passed")] * 3 + [answer("not_attempted")]
    first = {"what": "check", "exercise": "cross_entropy", "outcome": "failed", "named": ""}
    blank = first | {"outcome": "not_attempted"}
    return [
        result(f"s{number:02}", exercises={"cross_entropy": one}, record=[blank, first] if number > 11 else [])
        for number, one in enumerate(made)
    ]


def test_the_class_is_counted():
    (tally,) = understanding.tallies(some_class())
    assert [tally.count(kind) for kind in ("passed", "failed", "not_attempted", "error")] == [3, 12, 1, 0]
    (idea,) = tally.ideas
    assert (idea.name, len(idea.students), idea.tried) == (
        catalogue()["03"]["cross_entropy"].wrong["total"].name,
        9,
        15,
    )
    (alike,) = tally.unnamed
    assert (alike.students, alike.lines) == (["s09", "s10"], ["Alike."])
    assert (tally.first, tally.last) == ([False] * 4, [True, True, True, False])


def said_of(found):
    """The first paragraph about these tallies."""
    ideas = understanding.by_weight(idea for tally in found for idea in tally.ideas)
    return " ".join(understanding.summary(found, ideas))


def test_the_first_paragraph_says_what_was_not_understood():
    found = understanding.tallies(some_class())
    said = said_of(found)
    assert "Of 15 answers, 20% pass." in said
    assert "Most wrong answers: `cross_entropy` of lesson 03, 3 of 15 who tried it have passed." in said
    assert "Most often not started: `cross_entropy` of lesson 03 (1 of 16)." in said
    assert "Teach again first: the total, in `cross_entropy` (9 of 15)" in said
    (asked,) = understanding.to_be_asked(found)
    assert "2 students failed `cross_entropy` in the same way, and the course has no name for it: ask" in asked
    assert said in text_of(pages.class_page(some_class())).replace("cross_entropy", "`cross_entropy`")


def test_a_misconception_brings_its_first_example_for_the_blackboard():
    examples = [[["for", f"p = {number}"], ["expected", "0.22"], ["got", "0.32"]] for number in (1, 2)]
    made = [answer(named="total", lines=["Other words.", *rows]) for rows in examples]
    found = [result(f"s{number}", exercises={"cross_entropy": one}) for number, one in enumerate(made)]
    (tally,) = understanding.tallies(found)
    says = catalogue()["03"]["cross_entropy"].wrong["total"].says
    assert tally.ideas[0].lines == [*words(says).splitlines(), *examples[0]]
    assert "p = 1 expected 0.22 got 0.32" in text_of(pages.class_page(found))
    assert "0.22" not in said_of([tally])


def test_lessons_to_teach_again_bring_their_question_for_discussion():
    taught = [result(exercises={"cross_entropy": answer(named="total")}), right("anna", "04")]
    text = text_of(pages.class_page(taught))
    assert f"For discussion, lesson 03. {course()['lesson']['03']['discuss']}" in text
    assert text.count("For discussion") == 1
    assert "For discussion" not in text_of(pages.class_page([right("anna", "03")]))


def test_what_broke_is_not_the_same_wrong_answer():
    seen, other = (Seen(0.3219, (), "float"),), (Seen(0.1, (), "float"),)
    wrong = Verdict("failed", "value")
    assert asking.likeness(wrong, seen) == asking.likeness(wrong, (Seen(0.32191, (), "float"),)) != ""
    assert asking.likeness(wrong, seen) != asking.likeness(wrong, other)
    none = [Verdict("failed", reason) for reason in ("late", "arity", "not_a_function")]
    none += [Verdict("passed"), Verdict("failed", "value", named="total")]
    assert {asking.likeness(verdict, seen) for verdict in none} == {""}


def test_errors_of_the_same_words_are_the_same_wrong_answer_but_slips():
    def like(message, *names):
        return asking.likeness(Verdict("failed", "error"), (Seen(error=(*names, "Exception"), message=message),))

    assert like("shapes (3,4) and (3,)", "ValueError") == like("shapes (3,4) and (3,)", "ValueError") != ""
    assert like("shapes (3,4) and (3,)", "ValueError") != like("no numbers", "ValueError")
    assert like("name 'np' is not defined", "NameError") == like("x", "ModuleNotFoundError", "ImportError") == ""


def test_the_class_page_says_what_was_measured_and_no_more():
    text = text_of(pages.class_page(some_class()))
    assert "Answers that did the same on every input that was tried, and that the course has no name for." in text
    assert "gave, on every input that was tried, what that idea gives. (In a quiz it may have been a guess.)" in text
    assert "First try → now: of those who handed in their record" in text
    assert "first try → now" in text and "last try" not in text
    assert "Made with course 1, keras 3.15.1." in text


def summary_of(*outcomes):
    """The first paragraph about students of whom each has these outcomes: {exercise of lesson 01 or 00: outcome}."""
    made = [{name: answer(outcome) for name, outcome in one.items()} for one in outcomes]
    results = [result(f"s{number}", exercises=exercises) for number, exercises in enumerate(made)]
    return said_of(understanding.tallies(results))


def test_an_exercise_that_one_has_tried_is_not_the_hardest():
    tries = [{"counts_2x2": "failed", "accuracy_of": "failed"}]
    tries += [{"counts_2x2": "not_attempted", "accuracy_of": outcome} for outcome in ("failed", "passed", "passed")]
    said = summary_of(*tries)
    assert "Most wrong answers: `accuracy_of` of lesson 01, 2 of 4 who tried it have passed." in said
    assert "Most often not started: `counts_2x2` of lesson 01 (3 of 4)." in said


def test_of_equally_many_wrong_answers_the_greater_share_counts():
    said = summary_of({"accuracy_of": "failed", "counts_2x2": "failed"}, {"accuracy_of": "passed"})
    assert "Most wrong answers: `counts_2x2`" in said and "not started" not in said


def test_percents_are_never_more_than_there_are():
    said = summary_of(*[{"accuracy_of": "passed"}] * 996, *[{"accuracy_of": "failed"}] * 4)
    assert "Of 1000 answers, 99% pass." in said


def test_what_gives_no_points_says_nothing_of_a_class():
    assert "Of 1 answer, 0% pass." in summary_of({"suspects": "passed", "accuracy_of": "failed"})
    assert summary_of({"suspects": "passed"}) == "Nobody has tried anything yet."
    assert "not started" not in summary_of({"suspects": "not_attempted", "accuracy_of": "passed"})


def test_classes_without_trouble_and_without_answers():
    passed = understanding.tallies([result(exercises={"one_hot": answer("passed")})])
    assert "Nothing needs to be taught again" in said_of(passed)
    assert said_of([]) == "Nobody has tried anything yet."
    assert "Nobody has tried" in pages.class_page([])


def test_the_gain_is_that_of_first_looks():
    def look(name, f1):
        measured = {"precision": f1, "recall": f1, "f1": f1}
        return {"what": "check", "exercise": name, "outcome": "passed", "named": "", "measured": measured}

    record = [look("suspects", 0.25), look("suspects", 1), look("suspects_again", 0.75)]
    found = [result("anna", "00", record=record), result("anna", "12", record=record), result("ben", record=record[:1])]
    (gain,) = understanding.gains(found)
    assert (gain.student, gain.before, gain.after) == ("anna", 0.25, 0.75)
    assert "mean gain +0.50" in " ".join(pages.class_page(found).split())


class Speaker:
    """A worker whose submissions say this, whatever is asked of them."""

    def __init__(self, said):
        self.said = said

    def ask(self, job, patience=None):
        yield self.said


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ({"begin": "another exercise"}, CHANNEL),
        ("", "the submission ended its own process"),
        ("it ran longer than 120 seconds", "the submission ran longer than 120 seconds"),
    ],
)
def test_an_incident_is_told_once_and_in_words_for_a_teacher(said, told):
    found = asking.Answers(asking.course("03"), (), Speaker(said))
    results = found.results()
    assert [one["incident"] for one in results.values()] == [told] * len(results)
    assert [one["lines"] for one in results.values()] == [["Your answer could not be graded."]] * len(results)
    assert found.notes == []


def test_the_eye_is_led_to_files_and_to_code_and_to_each_once():
    text = text_of(pages.class_page(odd_results()))
    files, code = text.partition("Could not be graded, or more than one file")[2].split("Odd in the code")
    assert files.count("02.ipynb") == 2
    assert "anna There are 2 files of this lesson. anna/02.ipynb ben The file is empty. ben/02.ipynb" in files
    assert "Most of it is an accident: look at the cell before you say anything." in code
    odd = [f"to_names: {CHANNEL}", "one_hot: replaced numpy.mean", "one_hot: a cell raised NameError: x"]
    assert " ".join(f"anna {one} anna/02.ipynb" for one in odd) in code
    assert text.count(CHANNEL) == text.count("replaced numpy.mean") == 1
    text = text_of(pages.class_page(odd_results()[1:]))
    assert "more than one file" in text and "Odd in the code" not in text
    assert "What needs your eye" not in text_of(pages.class_page([right("anna", "03")]))


def test_a_student_reads_of_an_incident_once():
    anna, _ = student_texts(odd_results())
    assert anna.count(CHANNEL) == 1
    assert f"Your answer could not be graded. What happened: {CHANNEL}." in anna
