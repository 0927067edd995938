package flatline.cli.report;

import flatline.model.work.Work;
import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/**
 * Runs work while someone waits: with its progress shown, and so that Ctrl-C ends it early but lets
 * the command write down what is done. To be closed once that is written.
 */
public final class Foreground implements AutoCloseable {

  private static final Duration PACE = Duration.ofMillis(200);

  private final Work work;
  private final ProgressBar bar;
  private final Runnable lines;
  private final CountDownLatch written = new CountDownLatch(1);
  private final Thread hook = new Thread(this::interrupt, "interrupt");
  private volatile boolean interrupted;

  /**
   * Work that has not begun.
   *
   * @param err where progress is shown, if that is a terminal
   */
  public Foreground(Work work, PrintStream err) {
    this(work, err, () -> {});
  }

  /**
   * Work that has not begun.
   *
   * @param err where progress is shown, if that is a terminal
   * @param lines says what is done since the last call, if it is none
   */
  public Foreground(Work work, PrintStream err, Runnable lines) {
    this.work = work;
    boolean terminal = Terminal.isThere();
    bar = new ProgressBar(err, terminal);
    this.lines = terminal ? () -> {} : lines;
  }

  /** Does all of it, or as much as there is time for until Ctrl-C. */
  public void run() {
    Runtime.getRuntime().addShutdownHook(hook);
    work.start();
    try {
      while (!work.await(PACE)) {
        bar.show(work.progress());
        lines.run();
      }
      lines.run();
    } catch (InterruptedException ended) {
      work.cancel();
      Thread.currentThread().interrupt();
    } finally {
      bar.clear();
    }
  }

  /** What Ctrl-C does: the virtual machine waits for it before it ends. */
  void interrupt() {
    interrupted = true;
    work.cancel();
    try {
      written.await();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether it was ended early. */
  public boolean isInterrupted() {
    return interrupted;
  }

  @Override
  public void close() {
    written.countDown();
    if (!interrupted) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException ending) {
        // Ctrl-C came just now: the hook finds everything written.
        return;
      }
    }
  }
}
