package flatline.interchange.user;

import flatline.interchange.json.JsonInput;
import flatline.interchange.json.Keys;
import flatline.interchange.json.ScenarioException;
import flatline.interchange.user.Bookmark.InFile;
import flatline.interchange.user.Bookmark.LessonName;
import flatline.interchange.user.Bookmark.Shipped;
import flatline.model.rule.Whole;
import java.util.Optional;

/** Reads a {@link Bookmark}. */
final class BookmarkReader {

  static final String SHIPPED = "shipped";
  static final String FILE = "file";
  static final String STEP = "step";

  private final JsonInput input;
  private Optional<LessonName> source = Optional.empty();
  private int step;

  BookmarkReader(JsonInput input) {
    this.input = input;
  }

  /** What is written; none if it names no lesson that there can be here. */
  Optional<Bookmark> read() throws ScenarioException {
    input.object(
        new Keys()
            .on(SHIPPED, () -> source = Optional.of(new Shipped(input.text())))
            .on(FILE, () -> source = KeptPath.of(input.text()).map(InFile::new))
            .on(STEP, () -> step = (int) input.whole(new Whole(0, Bookmark.MOST_STEPS))));
    return source.map(lesson -> new Bookmark(lesson, step));
  }
}
