package flatline.model.work;

/** Keeps what fails from stopping what comes after it. */
public final class Failsafe {

  private Failsafe() {}

  /** Runs something; what it throws goes to the thread's handler, as if the thread had ended. */
  public static void run(Runnable action) {
    try {
      action.run();
    } catch (RuntimeException | Error failure) {
      Thread current = Thread.currentThread();
      current.getUncaughtExceptionHandler().uncaughtException(current, failure);
    }
  }
}
