package flatline.viewmodel.lesson;

import flatline.interchange.lesson.ShippedLessons;
import flatline.interchange.user.Bookmark;
import flatline.interchange.user.Bookmark.InFile;
import flatline.interchange.user.Bookmark.LessonName;
import flatline.interchange.user.Bookmark.Shipped;
import flatline.model.lesson.Lesson;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where in which lesson a class stands, so that it is there again in another life of the program.
 */
public final class LessonMarker {

  private final LessonViewModel lessons;
  private final LessonShelf shelf;
  private final LessonReload reload;
  private Optional<Bookmark> wanted = Optional.empty();

  LessonMarker(LessonViewModel lessons, LessonShelf shelf, LessonReload reload) {
    this.lessons = lessons;
    this.shelf = shelf;
    this.reload = reload;
    shelf.shippedProperty().subscribe(this::resumeShipped);
    lessons.openProperty().subscribe(this::forget);
  }

  /**
   * Where it stands now; of a lesson that is on its way back, where it will. Nowhere if no lesson
   * is open.
   */
  public Optional<Bookmark> bookmark() {
    return lessons
        .openProperty()
        .get()
        .map(
            open -> name(open.lesson()).map(from -> new Bookmark(from, open.placeProperty().get())))
        .orElse(wanted);
  }

  private Optional<LessonName> name(Lesson lesson) {
    int place = shelf.shippedProperty().get().indexOf(lesson);
    return reload
        .file()
        .<LessonName>map(InFile::new)
        .or(() -> place < 0 ? Optional.empty() : Optional.of(new Shipped(id(place))));
  }

  private static String id(int place) {
    return ShippedLessons.ids().get(place);
  }

  /**
   * Opens the lesson of a bookmark again, at its step, beside a run that stays as it is; unless
   * another is opened before it was read. If it cannot be read that is said.
   */
  public void restore(Bookmark bookmark) {
    wanted = Optional.of(bookmark);
    switch (bookmark.lesson()) {
      case Shipped _ -> resumeShipped(shelf.shippedProperty().get());
      case InFile(Path file) ->
          shelf.read(
              file,
              (lesson, watch) -> {
                if (wanted.isPresent()) {
                  reload.follow(watch);
                  resume(lesson);
                }
              },
              () -> wanted = Optional.empty());
    }
  }

  /** What is open now counts. */
  private void forget(Optional<OpenLesson> open) {
    if (open.isPresent()) {
      wanted = Optional.empty();
    }
  }

  private void resumeShipped(List<Lesson> shipped) {
    Optional<LessonName> name = wanted.map(Bookmark::lesson);
    if (!shipped.isEmpty() && name.isPresent() && name.get() instanceof Shipped(String id)) {
      int place = ShippedLessons.ids().indexOf(id);
      if (place >= 0) {
        resume(shipped.get(place));
      } else {
        wanted = Optional.empty();
        shelf.miss(id);
      }
    }
  }

  private void resume(Lesson lesson) {
    int step = Math.min(wanted.orElseThrow().step(), lesson.steps().size() - 1);
    lessons.begin(lesson, told -> told.resume(step));
  }
}
