package flatline.view.presenter;

import flatline.view.Texts;
import flatline.view.Tip;
import flatline.view.life.EverySecond;
import flatline.viewmodel.presenter.PresenterViewModel;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** How long it has taken so far. */
final class ClockRow extends HBox {

  private static final int MINUTE = 60;

  private final PresenterViewModel presenter;
  private final Texts texts;
  private final Label elapsed = new Label();

  ClockRow(PresenterViewModel presenter, Texts texts) {
    this.presenter = presenter;
    this.texts = texts;
    getStyleClass().add("teacher-clock");
    setAlignment(Pos.BASELINE_LEFT);
    elapsed.setId("elapsed");
    elapsed.getStyleClass().add("headline");
    elapsed.setMinWidth(USE_PREF_SIZE);
    var restart = new Button(texts.get("teacher.clock"));
    restart.setId("restart-clock");
    restart.getStyleClass().addAll("quiet", "link");
    restart.setMinWidth(USE_PREF_SIZE);
    Tip.on(restart, texts.get("teacher.clock.tip"));
    restart.setOnAction(_ -> {
      presenter.restartClock();
      show();
    });
    getChildren().addAll(elapsed, restart);
    EverySecond.call(this, this::show);
  }

  private void show() {
    long seconds = presenter.elapsedSeconds();
    String time = String.format(Locale.ROOT, "%d:%02d", seconds / MINUTE, seconds % MINUTE);
    elapsed.setText(time);
    elapsed.setAccessibleText(texts.get("teacher.elapsed", time));
  }
}
