package flatline.view.lesson;

import flatline.model.lesson.Highlight;
import flatline.view.life.Life;
import flatline.viewmodel.lesson.LessonViewModel;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;

/**
 * Dims the pages but for what a step speaks of. It names that in style classes, {@code lit-…}; what
 * they light is said in the style sheet, so that it holds of parts that are made later, too.
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
    List<String> lit =
        highlights.stream().map(Spotlight::word).flatMap(Optional::stream).distinct().toList();
    if (!lit.isEmpty()) {
      pages.getStyleClass().add(DIMS);
      lit.forEach(word -> pages.getStyleClass().add(LIT + word));
    }
  }

  /** The word of what is on the pages; settings are not while a lesson is in their place. */
  private static Optional<String> word(Highlight highlight) {
    return switch (highlight) {
      case Highlight.OfContender(int contender) -> Optional.of("contender-" + contender);
      case Highlight.OfUnit(int contender, int _, int _) -> Optional.of("unit-" + contender);
      case Highlight.OfPart(var part) -> Optional.of(part.id());
      case Highlight.OfControl _ -> Optional.empty();
    };
  }
}
