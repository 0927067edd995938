package flatline.app;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/**
 * A run that plays while nothing shows it: behind another page, or in a window that is minimized
 * and hears no pulse. It is looked at now and then, so that what is open is kept.
 */
final class UnseenRun {

  private static final Duration PERIOD = Duration.seconds(1);

  private UnseenRun() {}

  /** Looks at the run while it plays, from now on. */
  static void follow(TrainingParts training) {
    var beat = new Timeline(new KeyFrame(PERIOD, _ -> training.beat(System.nanoTime())));
    beat.setCycleCount(Animation.INDEFINITE);
    training
        .viewModel()
        .transport()
        .playingProperty()
        .subscribe(playing -> {
          if (playing) {
            beat.play();
          } else {
            beat.stop();
          }
        });
  }
}
