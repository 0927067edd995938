package flatline.view.study;

import flatline.model.study.StudySnapshot;
import flatline.view.Words;
import flatline.viewmodel.Numbers;
import flatline.viewmodel.study.StudyRunner;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

/** Starts a study, stops it and goes on with it; tells how far it is and how long it will take. */
final class RunBox extends VBox {

  private final Words words;
  private final StudyRunner runner;
  private final BooleanSupplier canResume;
  private final Button button = new Button();
  private final ProgressBar bar = new ProgressBar(0);
  private final Label state = new Label();

  /**
   * @param toggle begins, goes on, or stops
   * @param canResume whether it would go on
   */
  RunBox(StudyRunner runner, Words words, Runnable toggle, BooleanSupplier canResume) {
    this.runner = runner;
    this.words = words;
    this.canResume = canResume;
    getStyleClass().add("settings");
    button.setId("study-run");
    button.getStyleClass().add("accent");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(_ -> {
      toggle.run();
      update();
    });
    bar.setId("study-progress");
    bar.setMaxWidth(Double.MAX_VALUE);
    state.setId("study-state");
    state.getStyleClass().addAll("caption", "muted");
    state.setWrapText(true);
    getChildren().addAll(button, bar, state);
    runner.snapshotProperty().subscribe(_ -> update());
    runner.runningProperty().subscribe(_ -> update());
  }

  /** Follows what could be begun now. */
  void update() {
    boolean running = runner.runningProperty().get();
    String key = canResume.getAsBoolean() ? "study.resume" : "study.start";
    button.setText(words.get(running ? "study.stop" : key));
    Optional<StudySnapshot> now = runner.snapshotProperty().get();
    bar.setProgress(now.map(known -> (double) known.done() / known.total()).orElse(0.0));
    bar.setVisible(now.isPresent());
    state.setText(now.map(this::state).orElse(""));
  }

  private String state(StudySnapshot now) {
    String done = Numbers.grouped(now.done());
    String total = Numbers.grouped(now.total());
    return switch (now.state()) {
      case RUNNING ->
          words.get("study.state.running", done, total, now.left().map(this::time).orElse("…"));
      case CANCELLED -> words.get("study.state.stopped", done, total);
      case FINISHED -> words.get("study.state.finished", total, time(now.elapsed()));
      case FAILED -> words.get("study.state.failed", now.problem().map(String::valueOf).orElse(""));
    };
  }

  private String time(Duration duration) {
    long seconds = Math.max(1, Math.round(duration.toMillis() / 1000.0));
    return seconds < 60
        ? words.get("study.seconds", Long.toString(seconds))
        : words.get("study.minutes", Long.toString(seconds / 60), "%02d".formatted(seconds % 60));
  }
}
