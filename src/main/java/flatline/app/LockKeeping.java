package flatline.app;

import flatline.view.training.file.FileKeys;
import flatline.view.training.lock.LockSheet.Keeping;
import flatline.viewmodel.lesson.LessonViewModel;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where a lock is kept: in the lesson that is open, if that can be changed, else in the scenario.
 *
 * @param files saves scenarios
 * @param lessons the lesson that is open, if one is
 */
record LockKeeping(FileKeys files, LessonViewModel lessons) implements Supplier<Optional<Keeping>> {

  @Override
  public Optional<Keeping> get() {
    if (!lessons.isOpen()) {
      return Optional.of(new Keeping("lock.save.tip", _ -> files.saveNow()));
    }
    // One that comes with the program stays as it is.
    return lessons.isInFile()
        ? Optional.of(new Keeping("lock.save.lesson.tip", lessons::lock))
        : Optional.empty();
  }
}
