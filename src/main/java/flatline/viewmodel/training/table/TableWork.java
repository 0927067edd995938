package flatline.viewmodel.training.table;

import flatline.interchange.table.TableException;
import flatline.interchange.table.TableText;
import flatline.interchange.table.Watch;
import flatline.model.work.Latest;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Reads a table in the background; what comes of it is done with the next pulse. */
final class TableWork {

  private final Executor background;
  private final Latest<Result> results = new Latest<>();
  private Watch watch = new Watch();

  /** What came of a task, and whose it was. */
  private record Result(Watch of, Runnable shown) {}

  /** Where the text comes from. */
  interface Source {
    TableText read() throws IOException, TableException;
  }

  /** Something that takes its time. */
  interface Task {
    /**
     * Does it, in the background.
     *
     * @return what is then done, with the next pulse
     */
    Runnable result(Watch watch) throws IOException, TableException;
  }

  TableWork(Executor background) {
    this.background = background;
  }

  /** Begins a task in place of the one that is under way. */
  void begin(Task task, Consumer<Throwable> failed) {
    cancel();
    var mine = new Watch();
    watch = mine;
    background.execute(() -> results.offer(new Result(mine, result(mine, task, failed))));
  }

  private static Runnable result(Watch mine, Task task, Consumer<Throwable> failed) {
    try {
      return task.result(mine);
    } catch (CancellationException unwanted) {
      return () -> {};
    } catch (IOException | TableException | RuntimeException | Error why) {
      return () -> failed.accept(why);
    }
  }

  /** Nobody wants to know any more. */
  void cancel() {
    watch.cancel();
  }

  /** How many rows were read. */
  long rows() {
    return watch.rows();
  }

  /** Does what came of the task; says whether it has ended. */
  boolean onPulse() {
    var ended = results.take().filter(result -> result.of() == watch && !watch.isCancelled());
    ended.ifPresent(result -> result.shown().run());
    return ended.isPresent();
  }
}
