"""What runs on GitHub: every step is a make target that exists, every action a commit, every job has an end."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
ACTION = re.compile(r"uses: (\S+)(.*)")
RUN = re.compile(r"^ +- run: (.+)$", re.M)
JOB = re.compile(r"^  [a-z]+:\n(?=    )(?:    .*\n|\n)+", re.M)

each_workflow = pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)


def targets() -> set[str]:
    """The targets of the Makefile that are no files."""
    (phony,) = re.findall(r"^\.PHONY: (.+)$", (ROOT / "Makefile").read_text(encoding="utf-8"), re.M)
    return set(phony.split())


@each_workflow
def test_every_action_is_named_by_its_commit_with_its_version_beside_it(workflow: Path) -> None:
    uses = ACTION.findall(workflow.read_text(encoding="utf-8"))
    assert uses
    for action, comment in uses:
        assert re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40}", action), action
        assert re.fullmatch(r" # v\d+(\.\d+)*", comment), action


@each_workflow
def test_every_step_of_its_own_is_a_make_target(workflow: Path) -> None:
    run = RUN.findall(workflow.read_text(encoding="utf-8"))
    assert run and {command.removeprefix("make ") for command in run} <= targets()


@each_workflow
def test_every_job_has_an_end(workflow: Path) -> None:
    jobs = JOB.findall(workflow.read_text(encoding="utf-8").partition("\njobs:\n")[2])
    assert jobs and all("timeout-minutes:" in job for job in jobs)


def test_tests_and_audit_run_on_every_push() -> None:
    text = (ROOT / ".github" / "workflows" / "test.yml").read_text(encoding="utf-8")
    assert {"make test", "make audit"} <= set(RUN.findall(text))
    assert "\n  push:\n" in text and "\n  pull_request:\n" in text
