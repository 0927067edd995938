package flatline.view.training.timeline;

import flatline.view.ScaledIcon;
import flatline.view.Tip;
import flatline.view.Words;
import flatline.view.life.Life;
import flatline.view.plot.Look;
import flatline.viewmodel.training.TransportViewModel;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Plays and pauses; at the run's end, goes on past it. */
final class PlayButton extends Button {

  private static final double ICON = 17;
  private static final double WIDTH = 82;

  private final Words words;
  private final ObservableValue<Look> look;
  private final TransportViewModel transport;
  private final FontIcon icon;

  PlayButton(Words words, ObservableValue<Look> look, TransportViewModel transport) {
    this.words = words;
    this.look = look;
    this.transport = transport;
    icon = ScaledIcon.of(Feather.PLAY, ICON, look);
    setId("play");
    setMinWidth(USE_PREF_SIZE);
    setMaxWidth(USE_PREF_SIZE);
    setGraphic(icon);
    getStyleClass().addAll("transport-button", "play");
    Tip.on(this, words.get("transport.play.tip"));
    setOnAction(_ -> transport.toggle());
    var life = new Life(this);
    life.hear(transport.playingProperty(), _ -> show());
    life.hear(transport.canGoOnProperty(), _ -> show());
  }

  /** The same for Play and Pause, as long as both have room in it. */
  @Override
  protected double computePrefWidth(double height) {
    return Math.max(super.computePrefWidth(height), look.getValue().scaled(WIDTH));
  }

  private void show() {
    boolean playing = transport.playingProperty().get();
    icon.setIconCode(playing ? Feather.PAUSE : Feather.PLAY);
    String otherwise = transport.canGoOnProperty().get() ? "transport.goOn" : "transport.play";
    setText(words.get(playing ? "transport.pause" : otherwise));
  }
}
