package flatline.cli;

import flatline.model.work.Progress;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** One line of a terminal that says how far work is; nothing where there is no terminal. */
final class ProgressBar {

  private static final int WIDTH = 30;

  private final PrintStream out;
  private final boolean visible;
  private int shown;

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
    String left = progress.remaining().map(time -> ", " + words(time) + " left").orElse("");
    return String.format(
        Locale.ROOT,
        "[%s%s] %3.0f %%%s",
        "#".repeat(full),
        ".".repeat(WIDTH - full),
        100 * progress.share(),
        left);
  }

  private static String words(Duration time) {
    long seconds = (time.toMillis() + 999) / 1000;
    return seconds < 60
        ? seconds + " s"
        : String.format(Locale.ROOT, "%d min %02d s", seconds / 60, seconds % 60);
  }
}
