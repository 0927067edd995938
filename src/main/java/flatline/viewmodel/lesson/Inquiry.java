package flatline.viewmodel.lesson;

import flatline.model.lesson.Question;
import flatline.model.lesson.check.Judge;
import flatline.model.lesson.check.Reply;
import flatline.model.scenario.Scenario;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Finds out in the background what is true, until the lesson is closed. */
final class Inquiry {

  private final Executor background;
  private final Queue<Runnable> found = new ConcurrentLinkedQueue<>();
  private volatile boolean cancelled;

  Inquiry(Executor background) {
    this.background = background;
  }

  /**
   * Begins to make the runs that answer a question.
   *
   * @param answer is given it with a later pulse
   * @param failure is given what went wrong instead
   */
  void ask(
      Scenario scenario,
      Question question,
      Consumer<Reply> answer,
      Consumer<? super Throwable> failure) {
    background.execute(() -> {
      try {
        Reply reply = new Judge(() -> cancelled).answer(scenario, question);
        found.add(() -> answer.accept(reply));
      } catch (CancellationException closed) {
        return;
      } catch (RuntimeException | Error failed) {
        found.add(() -> failure.accept(failed));
      }
    });
  }

  void onPulse() {
    for (Runnable next = found.poll(); next != null; next = found.poll()) {
      next.run();
    }
  }

  void cancel() {
    cancelled = true;
  }
}
