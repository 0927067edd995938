package flatline.view.lesson;

import flatline.model.lesson.Highlight;
import flatline.view.life.Life;
import flatline.viewmodel.lesson.LessonViewModel;
import java.util.List;
import javafx.scene.layout.Region;

/**
 * Dims the pages but for what a step speaks of, and rings what is there to be set. It names that in
 * style classes, {@code lit-…}; what they light is said in the style sheet, so that it holds of
 * parts that are made later, too.
 */
public final class Spotlight {

  private static final String DIMS = "spotlit";
  private static final String LIT = "lit-";

  private final Region pages;

  private Spotlight(Region pages) {
    this.pages = pages;
  }

  /** Follows a lesson on pages. */
  public static void follow(Region pages, LessonViewModel lessons) {
    var spotlight = new Spotlight(pages);
    new Life(pages).hear(lessons.litProperty(), spotlight::light);
  }

  private void light(List<Highlight> highlights) {
    pages.getStyleClass().removeIf(each -> each.equals(DIMS) || each.startsWith(LIT));
    // Nothing is dimmed for what is to be set: one sees what that does.
    if (highlights.stream().anyMatch(each -> !(each instanceof Highlight.OfControl))) {
      pages.getStyleClass().add(DIMS);
    }
    highlights.stream().map(Spotlight::style).distinct().forEach(pages.getStyleClass()::add);
  }

  /** The style class of what is lit. */
  static String style(Highlight highlight) {
    return LIT
        + switch (highlight) {
          case Highlight.OfContender(int contender) -> "contender-" + contender;
          case Highlight.OfUnit(int contender, int _, int _) -> "unit-" + contender;
          case Highlight.OfPart(var part) -> part.id();
          case Highlight.OfControl(var control) -> control.id();
        };
  }
}
