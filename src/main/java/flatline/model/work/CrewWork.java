package flatline.model.work;

import java.time.Duration;

/** Work that another one does, in pieces that it is given. */
public interface CrewWork extends Work {

  /** Who does it. */
  Work crew();

  @Override
  default void start() {
    crew().start();
  }

  @Override
  default void cancel() {
    crew().cancel();
  }

  @Override
  default boolean hasEnded() {
    return crew().hasEnded();
  }

  @Override
  default boolean await(Duration most) throws InterruptedException {
    return crew().await(most);
  }

  @Override
  default Progress progress() {
    return crew().progress();
  }
}
