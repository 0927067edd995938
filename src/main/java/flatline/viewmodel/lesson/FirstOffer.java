package flatline.viewmodel.lesson;

import flatline.model.lesson.Lesson;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What a user is offered who opens the program for the first time: to be told the whole argument,
 * or just to play. Answered once, also by doing something else, it is never made again.
 */
public final class FirstOffer {

  private final LessonViewModel lessons;
  private final ReadOnlyObjectWrapper<Optional<Lesson>> open =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper answered = new ReadOnlyBooleanWrapper();
  private boolean made;

  /** An offer that is not made yet. */
  public FirstOffer(LessonViewModel lessons) {
    this.lessons = lessons;
    lessons.shelf().shippedProperty().subscribe(_ -> update());
    lessons
        .openProperty()
        .subscribe((_, opened) -> {
          if (opened.isPresent()) {
            justPlay();
          }
        });
  }

  /** Makes the offer as soon as there is a lesson to offer, unless it was answered. */
  public void make() {
    made = true;
    update();
  }

  /** The lesson that is offered; empty while nothing is. */
  public ReadOnlyObjectProperty<Optional<Lesson>> openProperty() {
    return open.getReadOnlyProperty();
  }

  /** Whether a user has answered, now or in another life of the program. */
  public ReadOnlyBooleanProperty answeredProperty() {
    return answered.getReadOnlyProperty();
  }

  /** Whether there is something to answer. */
  public boolean isOpen() {
    return open.get().isPresent();
  }

  /** Opens the lesson that is offered. */
  public void startLesson() {
    open.get().ifPresent(lessons::open);
  }

  /** Leaves the user alone, for good. */
  public void justPlay() {
    answered.set(true);
    update();
  }

  private void update() {
    open.set(
        made && !answered.get()
            ? lessons.shelf().shippedProperty().get().stream().findFirst()
            : Optional.empty());
  }
}
