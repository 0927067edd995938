package flatline.export;

import flatline.model.lesson.Lesson;
import flatline.model.lesson.Question;
import flatline.model.lesson.Question.Choices;
import flatline.model.lesson.Step;
import flatline.view.plot.Look;
import flatline.view.plot.Palette;
import flatline.view.plot.Phrases;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A lesson on paper: one HTML file with its pictures in it. Questions are asked where they stand;
 * what came of them stands at the end, computed while the file is written. The teacher's notes stay
 * out.
 */
public final class Handout {

  private static final double EM = 13;

  /** A row of more boxes is a line to write on instead. */
  private static final int MOST_BOXES = 12;

  private final Lesson lesson;
  private final Phrases texts;
  private final Html html = new Html();
  private final LessonProse prose = new LessonProse(html);
  private final StepFigure figure;

  private Handout(Lesson lesson, Phrases texts) {
    this.lesson = lesson;
    this.texts = texts;
    figure = new StepFigure(html, texts, new Look(Palette.light(), EM), new PictureIds());
  }

  /**
   * The file, in UTF-8.
   *
   * @throws InterruptedException if this thread is interrupted while runs are made
   */
  public static byte[] of(Lesson lesson, Phrases texts) throws InterruptedException {
    Handout handout = new Handout(lesson, texts);
    handout.write();
    return handout.html.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void write() throws InterruptedException {
    html.raw("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"/>");
    html.raw("<meta name=\"viewport\" content=\"width=device-width\"/>");
    html.tag("title", "", lesson.title())
        .raw("<style>" + PaperStyle.of("paper.css") + "</style></head><body>");
    html.tag("h1", "", lesson.title());
    if (!lesson.subtitle().isEmpty()) {
      html.tag("p", "subtitle", () -> prose.words(lesson.subtitle()));
    }
    for (int i = 0; i < lesson.steps().size(); i++) {
      step(i, lesson.steps().get(i));
    }
    if (!lesson.questions().isEmpty()) {
      new AnswerPage(html, texts, figure).write(lesson);
    }
    html.tag("footer", "", texts.get("handout.made"));
    html.raw("</body></html>\n");
  }

  private void step(int place, Step step) throws InterruptedException {
    html.raw("<section>");
    html.tag("h2", "", (place + 1) + " · " + step.heading());
    prose.passages(step.wording().text());
    figure.draw(step, step.question().isEmpty());
    step.question().ifPresent(this::ask);
    html.raw("</section>");
  }

  private void ask(Question question) {
    html.tag(
        "div",
        "ask",
        () -> {
          html.tag("p", "", question.words());
          html.tag("ul", "", () -> choices(question.choices()));
        });
  }

  private void choices(Choices choices) {
    switch (choices) {
      case Choices.Listed(List<String> labels) -> labels.forEach(this::box);
      case Choices.Between(int from, int to, boolean percent)
          when percent || to - from >= MOST_BOXES ->
          box(texts.get("handout.range", from, to + (percent ? texts.numbers().percent() : "")));
      case Choices.Between(int from, int to, boolean _) ->
          IntStream.rangeClosed(from, to).mapToObj(Integer::toString).forEach(this::box);
    }
  }

  private void box(String choice) {
    html.tag("li", "", choice);
  }
}
