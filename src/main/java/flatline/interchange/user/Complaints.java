package flatline.interchange.user;

import flatline.interchange.Reasons;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;

/** Tells what goes wrong with a store; at most once that it cannot be written. */
final class Complaints {

  private final BiConsumer<Trouble, List<String>> listener;
  private final AtomicBoolean unwritable = new AtomicBoolean();

  /**
   * @param listener may be called on any thread
   */
  Complaints(BiConsumer<Trouble, List<String>> listener) {
    this.listener = listener;
  }

  void setAside(Path file, Path aside, Throwable why) {
    String name = String.valueOf(aside.getFileName());
    listener.accept(Trouble.SET_ASIDE, List.of(file.toString(), name, Reasons.of(why)));
  }

  void unreadable(Path file, Throwable why) {
    listener.accept(Trouble.UNREADABLE, List.of(file.toString(), Reasons.of(why)));
  }

  void unwritable(String where, Throwable why) {
    if (!unwritable.getAndSet(true)) {
      listener.accept(Trouble.UNWRITABLE, List.of(where, Reasons.of(why)));
    }
  }
}
