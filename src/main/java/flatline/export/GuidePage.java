package flatline.export;

import flatline.export.vector.Xml;
import flatline.model.help.TeacherGuide;
import flatline.model.lesson.Lesson;
import flatline.model.lesson.Question;
import flatline.model.lesson.Step;
import flatline.model.prose.Inline;
import flatline.view.plot.Phrases;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The teacher's guide: one HTML file, one side of A4 when it is printed. */
public final class GuidePage {

  private final TeacherGuide guide;
  private final Phrases texts;
  private final Html html = new Html();

  private GuidePage(TeacherGuide guide, Phrases texts) {
    this.guide = guide;
    this.texts = texts;
  }

  /** The file, in UTF-8. */
  public static byte[] of(TeacherGuide guide, Phrases texts) {
    GuidePage page = new GuidePage(guide, texts);
    page.write();
    return page.html.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void write() {
    String title = texts.get("guide.title");
    html.raw("<!DOCTYPE html>\n<html lang=\"" + Xml.of(guide.language()) + "\"><head>");
    html.raw("<meta charset=\"utf-8\"/>").tag("title", "", title);
    html.raw("<style>" + PaperStyle.of("one-page.css") + "</style></head><body>");
    html.tag("h1", "", title).tag("p", "subtitle", texts.get("guide.what"));
    html.tag(
        "main",
        () -> {
          argument(guide.lessons().getFirst());
          lessons(guide.lessons());
          presets();
          keys();
        });
    html.tag("footer", "", texts.get("guide.made"));
    html.raw("</body></html>\n");
  }

  private void section(String heading, Runnable content) {
    html.tag(
        "section",
        () -> {
          html.tag("h2", "", texts.get(heading));
          content.run();
        });
  }

  private void argument(Lesson lesson) {
    section("guide.argument", () -> html.tag("ol", () -> lesson.steps().forEach(this::step)));
  }

  private void step(Step step) {
    html.tag(
        "li",
        () -> {
          html.tag("strong", "", step.heading());
          step.question()
              .map(Question::words)
              .ifPresent(asked -> html.text(" ").tag("em", "", asked));
        });
  }

  private void lessons(List<Lesson> lessons) {
    section(
        "guide.lessons",
        () ->
            html.tag(
                "ul",
                () ->
                    lessons.forEach(lesson ->
                        html.tag(
                            "li",
                            () ->
                                html.tag("strong", "", lesson.title())
                                    .text(" " + Inline.plain(lesson.subtitle()))))));
  }

  private void presets() {
    section(
        "guide.presets",
        () -> {
          guide
              .presets()
              .forEach(topic -> {
                html.tag("h3", "", topic.heading());
                lines(topic.lines());
              });
          html.tag("p", "note", texts.get("guide.measured"));
        });
  }

  private void keys() {
    section("guide.keys", () -> lines(guide.keys()));
  }

  private void lines(List<TeacherGuide.Line> lines) {
    html.tag(
        "table",
        () ->
            lines.forEach(line ->
                html.tag(
                    "tr", () -> html.tag("th", "", line.name()).tag("td", "", line.meaning()))));
  }
}
