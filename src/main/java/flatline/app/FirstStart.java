package flatline.app;

import flatline.viewmodel.lesson.FirstOffer;
import flatline.viewmodel.training.TrainingViewModel;

/** What a user does who takes no notice of the first offer is an answer to it, too. */
final class FirstStart {

  private FirstStart() {}

  /** Lets playing and setting something up count as an answer, from now on. */
  static void follow(FirstOffer offer, TrainingViewModel training) {
    training.transport().playingProperty().subscribe((_, plays) -> answer(offer, plays));
    training.transport().stepProperty().subscribe((_, step) -> answer(offer, step.longValue() > 0));
    training.editor().scenarioProperty().subscribe((_, _) -> answer(offer, true));
  }

  private static void answer(FirstOffer offer, boolean done) {
    if (done && offer.isOpen()) {
      offer.justPlay();
    }
  }
}
