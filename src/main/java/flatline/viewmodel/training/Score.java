package flatline.viewmodel.training;

import flatline.model.data.Task;
import flatline.model.loop.ContenderSnapshot;
import flatline.model.network.Loss;
import flatline.model.number.Numbers;
import flatline.viewmodel.Message;
import java.util.OptionalDouble;

/**
 * How good a contender is on the training set.
 *
 * @param headline the accuracy, or the loss where there is none
 * @param caption what the headline is, and the loss
 */
public record Score(Message headline, Message caption) {

  /** Reads the score of a contender that is trained with some loss. */
  public static Score of(ContenderSnapshot contender, Loss loss) {
    String value = Numbers.loss(contender.examination().loss());
    if (loss.task() == Task.REGRESSION) {
      return new Score(Message.of("score.value", value), Message.of("score.regression"));
    }
    OptionalDouble accuracy = contender.examination().accuracy();
    return accuracy.isPresent()
        ? new Score(
            Message.of("score.percent", Numbers.fixed(100 * accuracy.getAsDouble(), 1)),
            Message.of("score.classes", value))
        : new Score(Message.of("score.none"), Message.of("score.loss", value));
  }
}
