package flatline.app;

import flatline.viewmodel.Message;
import flatline.viewmodel.Notices;
import flatline.viewmodel.Notices.Notice;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where everything arrives that nobody caught, on any thread. It is logged and told to the user
 * once, however often it fails again at the same place: with each pulse, perhaps.
 */
final class Failures implements Thread.UncaughtExceptionHandler {

  private final Set<String> known = ConcurrentHashMap.newKeySet();
  private final Notices notices;
  private final System.Logger log;

  Failures(Notices notices, System.Logger log) {
    this.notices = notices;
    this.log = log;
  }

  @Override
  public void uncaughtException(Thread thread, Throwable failure) {
    Throwable root = root(failure);
    if (known.add(place(root))) {
      log.log(System.Logger.Level.ERROR, thread.getName(), failure);
      notices.add(Notice.error(Message.of("window.failed", root.toString())));
    }
  }

  private static Throwable root(Throwable failure) {
    Throwable root = failure;
    for (Throwable cause = root.getCause(); cause != null; cause = root.getCause()) {
      root = cause;
    }
    return root;
  }

  /** What failed where; the virtual machine leaves the place out of what it throws very often. */
  private static String place(Throwable root) {
    StackTraceElement[] trace = root.getStackTrace();
    return root.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
  }
}
