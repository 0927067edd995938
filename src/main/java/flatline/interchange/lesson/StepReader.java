package flatline.interchange.lesson;

import flatline.model.lesson.Claim;
import flatline.model.lesson.Excerpt;
import flatline.model.lesson.Highlight;
import flatline.model.lesson.LessonPage;
import flatline.model.lesson.Question;
import flatline.model.lesson.Step;
import flatline.model.lesson.StepState;
import flatline.model.scenario.Control;
import flatline.model.scenario.Fence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads one step after the other: scenario, page and lock stay as the steps before left them until
 * a step says otherwise, so that each has its whole state.
 */
final class StepReader {

  private static final String NONE = "none";

  private final ScenarioSource scenarios;
  private StepState state = StepState.FIRST;

  StepReader(ScenarioSource scenarios) {
    this.scenarios = scenarios;
  }

  /**
   * Reads the next step.
   *
   * @throws LessonException if something of it cannot be used
   */
  Step read(Outline.Section section) throws LessonException {
    DirectiveList directives = new DirectiveList(section.directives());
    Optional<Excerpt> excerpt =
        new ExcerptReader(scenarios, section.heading(), directives).read(state.excerpt());
    Subject subject = new Subject(excerpt.map(Excerpt::scenario));
    state =
        new StepState(excerpt, page(directives), highlights(directives, subject), lock(directives));
    List<Claim> claims = new ArrayList<>();
    for (Directive each : directives.all(DirectiveKey.CLAIM)) {
      claims.add(
          new Claim(
              new ConditionReader(subject, each).read(each.value()), each.value(), each.line()));
    }
    Step.Wording wording =
        new Step.Wording(
            section.heading(),
            section.text(),
            directives.all(DirectiveKey.NOTE).stream().map(Directive::value).toList());
    return new Step(wording, state, question(directives, subject), claims);
  }

  private LessonPage page(DirectiveList directives) throws LessonException {
    Optional<Directive> line = directives.one(DirectiveKey.PAGE);
    return line.isEmpty()
        ? state.page()
        : line.get().choose(line.get().value(), LessonPage.values(), LessonPage::id);
  }

  private static List<Highlight> highlights(DirectiveList directives, Subject subject)
      throws LessonException {
    List<Highlight> highlights = new ArrayList<>();
    Optional<Directive> line = directives.one(DirectiveKey.LOOK);
    if (line.isPresent()) {
      HighlightReader reader = new HighlightReader(subject, line.get());
      for (String part : line.get().parts()) {
        highlights.add(reader.read(part));
      }
    }
    return highlights;
  }

  private Fence lock(DirectiveList directives) throws LessonException {
    Optional<Directive> lock = directives.one(DirectiveKey.LOCK);
    Optional<Directive> only = directives.one(DirectiveKey.ONLY);
    if (only.isPresent()) {
      return Fence.allBut(controls(only.get()));
    }
    if (lock.isPresent()) {
      return lock.get().value().equals(NONE) ? Fence.OPEN : new Fence(controls(lock.get()));
    }
    return state.lock();
  }

  private static Set<Control> controls(Directive line) throws LessonException {
    Set<Control> controls = EnumSet.noneOf(Control.class);
    for (String part : line.parts()) {
      controls.add(line.choose(part, Control.values(), Control::id));
    }
    return controls;
  }

  private static Optional<Question> question(DirectiveList directives, Subject subject)
      throws LessonException {
    Optional<Directive> ask = directives.one(DirectiveKey.ASK);
    Optional<Directive> answer = directives.one(DirectiveKey.ANSWER);
    return ask.isPresent() && answer.isPresent()
        ? Optional.of(new QuestionReader(ask.get(), answer.get(), subject).read())
        : Optional.empty();
  }
}
