package flatline.cli.report;

import flatline.model.work.Progress;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/**
 * Says how far work is: in one line of a terminal that changes; elsewhere, if it takes long, in a
 * line for each tenth.
 */
final class ProgressBar {

  private static final int WIDTH = 30;
  private static final int TENTHS = 10;

  /** What takes less is not worth a line in a log. */
  private static final Duration LONG = Duration.ofSeconds(5);

  private final PrintStream out;
  private final boolean visible;
  private int shown;
  private int tenths;

  ProgressBar(PrintStream out, boolean visible) {
    this.out = out;
    this.visible = visible;
  }

  void show(Progress progress) {
    if (visible) {
      String line = line(progress);
      out.print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
      out.flush();
      shown = line.length();
    } else if (progress.elapsed().compareTo(LONG) >= 0) {
      log(progress);
    }
  }

  private void log(Progress progress) {
    int now = (int) (TENTHS * progress.share());
    if (now > tenths) {
      tenths = now;
      out.println(100 / TENTHS * now + " %" + left(progress));
    }
  }

  /** Leaves the line empty. */
  void clear() {
    if (shown > 0) {
      out.print("\r" + " ".repeat(shown) + "\r");
      out.flush();
      shown = 0;
    }
  }

  static String line(Progress progress) {
    int full = (int) (WIDTH * progress.share());
    return String.format(
        Locale.ROOT,
        "[%s%s] %3.0f %%%s",
        "#".repeat(full),
        ".".repeat(WIDTH - full),
        100 * progress.share(),
        left(progress));
  }

  private static String left(Progress progress) {
    return progress.remaining().map(time -> ", " + words(time) + " left").orElse("");
  }

  private static String words(Duration time) {
    long seconds = (time.toMillis() + 999) / 1000;
    return seconds < 60
        ? seconds + " s"
        : String.format(Locale.ROOT, "%d min %02d s", seconds / 60, seconds % 60);
  }
}
