package flatline.export;

import flatline.model.lesson.Excerpt;
import flatline.model.lesson.Lesson;
import flatline.model.lesson.Question;
import flatline.model.lesson.Question.Choices;
import flatline.model.lesson.Step;
import flatline.model.lesson.check.Judge;
import flatline.model.lesson.check.Reply;
import flatline.view.plot.Phrases;
import java.util.List;

/** Writes what came of a lesson's questions, which is computed now. */
final class AnswerPage {

  private final Html html;
  private final Phrases texts;
  private final StepFigure figure;

  AnswerPage(Html html, Phrases texts, StepFigure figure) {
    this.html = html;
    this.texts = texts;
    this.figure = figure;
  }

  /**
   * Writes it.
   *
   * @throws InterruptedException if this thread is interrupted meanwhile
   */
  void write(Lesson lesson) throws InterruptedException {
    html.raw("<section class=\"answers\">");
    html.tag("h2", "", texts.get("handout.answers"));
    Judge judge = new Judge(() -> false);
    for (int i = 0; i < lesson.steps().size(); i++) {
      Step step = lesson.steps().get(i);
      if (step.question().isPresent() && step.state().excerpt().isPresent()) {
        answer(i, step, step.question().get(), step.state().excerpt().get(), judge);
      }
    }
    html.raw("</section>");
  }

  private void answer(int place, Step step, Question question, Excerpt excerpt, Judge judge)
      throws InterruptedException {
    String said = said(question, judge.answer(excerpt.scenario(), question));
    html.raw("<div class=\"answer\">");
    html.tag(
        "p", () -> html.text((place + 1) + " · " + question.words() + " ").tag("strong", "", said));
    if (excerpt.motion().isPresent()) {
      figure.draw(step, true);
    }
    html.raw("</div>");
  }

  private String said(Question question, Reply reply) {
    return switch (reply) {
      case Reply.OfNumber(double value, boolean _) ->
          Double.isNaN(value) ? texts.get("handout.unknown") : number(question, value);
      case Reply.OfChoice(int place, boolean known) ->
          known && question.choices() instanceof Choices.Listed(List<String> labels)
              ? labels.get(place)
              : texts.get("handout.unknown");
    };
  }

  private String number(Question question, double value) {
    boolean percent = question.choices() instanceof Choices.Between range && range.percent();
    String number = texts.numbers().brief(value);
    return percent ? texts.numbers().percent(number) : number;
  }
}
