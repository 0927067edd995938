package flatline.view.study.run;

import flatline.model.work.Progress;
import flatline.view.Words;
import java.time.Duration;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

/** A button that starts and stops something long, and how far that is. */
public final class ProgressBox extends VBox {

  private final Words words;
  private final Button button = new Button();
  private final ProgressBar bar = new ProgressBar(0);
  private final Label state = new Label();

  /**
   * @param id of the button, and with -progress and -state of the rest
   * @param press what the button does
   */
  public ProgressBox(String id, Words words, Runnable press) {
    this.words = words;
    getStyleClass().add("settings");
    button.setId(id);
    button.getStyleClass().add("accent");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(_ -> press.run());
    bar.setId(id + "-progress");
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setVisible(false);
    state.setId(id + "-state");
    state.getStyleClass().addAll("caption", "muted");
    state.setWrapText(true);
    getChildren().addAll(button, bar, state);
  }

  /** Says what the button would do. */
  public void offer(String text) {
    button.setText(text);
  }

  /**
   * Shows how far it is.
   *
   * @param share 0 to 1
   */
  public void show(double share, String text) {
    bar.setVisible(true);
    bar.setProgress(share);
    state.setText(text);
  }

  /**
   * Shows how far work is, and how long it will take or took.
   *
   * @param busy whether it goes on
   */
  public void show(Progress work, boolean busy) {
    String ended = work.done() < work.total() ? "study.work.stopped" : "study.work.finished";
    show(
        work.share(),
        busy
            ? words.get("study.work.running", work.remaining().map(this::time).orElse("…"))
            : words.get(ended, time(work.elapsed())));
  }

  /** A duration in words. */
  public String time(Duration duration) {
    long seconds = Math.max(1, Math.round(duration.toMillis() / 1000.0));
    return seconds < 60
        ? words.get("study.seconds", Long.toString(seconds))
        : words.get(
            "study.minutes",
            Long.toString(seconds / 60),
            String.format(Locale.ROOT, "%02d", seconds % 60));
  }
}
