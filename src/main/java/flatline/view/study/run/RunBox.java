package flatline.view.study.run;

import flatline.model.study.StudySnapshot;
import flatline.view.Words;
import flatline.view.life.Life;
import flatline.viewmodel.study.run.StudyRunner;
import java.util.function.BooleanSupplier;
import javafx.scene.layout.StackPane;

/** Starts a study, stops it and goes on with it; tells how far it is and how long it will take. */
public final class RunBox extends StackPane {

  private final Words words;
  private final StudyRunner runner;
  private final BooleanSupplier canResume;
  private final ProgressBox box;

  /**
   * @param toggle begins, goes on, or stops
   * @param canResume whether it would go on
   */
  public RunBox(StudyRunner runner, Words words, Runnable toggle, BooleanSupplier canResume) {
    this.runner = runner;
    this.words = words;
    this.canResume = canResume;
    box =
        new ProgressBox(
            "study-run",
            words,
            () -> {
              toggle.run();
              update();
            });
    getChildren().add(box);
    var life = new Life(this);
    life.hear(runner.snapshotProperty(), _ -> update());
    life.hear(runner.runningProperty(), _ -> update());
  }

  /** Follows what could be begun now. */
  public void update() {
    boolean running = runner.runningProperty().get();
    String key = canResume.getAsBoolean() ? "study.resume" : "study.start";
    box.offer(words.get(running ? "study.stop" : key));
    runner
        .snapshotProperty()
        .get()
        .ifPresent(now -> box.show((double) now.done() / now.total(), state(now)));
  }

  private String state(StudySnapshot now) {
    String done = words.numbers().grouped(now.done());
    String total = words.numbers().grouped(now.total());
    return switch (now.state()) {
      case RUNNING ->
          words.get("study.state.running", done, total, now.left().map(box::time).orElse("…"));
      case CANCELLED -> words.get("study.state.stopped", done, total);
      case FINISHED -> words.get("study.state.finished", total, box.time(now.elapsed()));
      case FAILED -> words.get("study.state.failed", now.problem().map(String::valueOf).orElse(""));
    };
  }
}
