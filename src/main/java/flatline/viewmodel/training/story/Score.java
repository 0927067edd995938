package flatline.viewmodel.training.story;

import flatline.model.data.Task;
import flatline.model.loop.ContenderSnapshot;
import flatline.model.network.Loss;
import flatline.model.number.Numbers;
import flatline.model.vitals.TestFit;
import flatline.viewmodel.Message;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How good a contender is on the training set, and on what was kept back.
 *
 * @param headline the accuracy, or the loss where there is none
 * @param caption what the headline is
 * @param loss the loss, unless it is the headline
 * @param sentence the headline with its name
 * @param test loss and accuracy on the samples kept back, if any were
 */
public record Score(
    Message headline,
    Message caption,
    Optional<Message> loss,
    Message sentence,
    Optional<Message> test) {

  /** Reads the score of a contender that is trained with some loss. */
  public static Score of(ContenderSnapshot contender, Loss loss) {
    String value = Numbers.loss(contender.examination().loss());
    if (loss.task() == Task.REGRESSION) {
      return new Score(
          Message.of("score.value", value),
          Message.of("score.regression"),
          Optional.empty(),
          Message.of("score.loss.mean", value),
          contender.test().map(Score::tested));
    }
    OptionalDouble accuracy = contender.examination().accuracy();
    return new Score(
        accuracy.isPresent() ? percent("score.percent", accuracy) : Message.of("score.none"),
        Message.of("score.accuracy"),
        Optional.of(Message.of("score.loss", value)),
        accuracy.isPresent()
            ? percent("score.percent.accuracy", accuracy)
            : Message.of("score.loss", value),
        contender.test().map(Score::tested));
  }

  private static Message tested(TestFit fit) {
    String loss = Numbers.loss(fit.loss());
    return fit.accuracy().isPresent()
        ? Message.of("score.test", loss, percent(fit.accuracy().getAsDouble()))
        : Message.of("score.test.loss", loss);
  }

  private static Message percent(String key, OptionalDouble share) {
    return Message.of(key, percent(share.getAsDouble()));
  }

  /** All and none are whole numbers, and nothing else is rounded to them. */
  private static String percent(double share) {
    if (share == 1) {
      return "100";
    }
    String text = Numbers.fixed(100 * share, 1);
    return text.equals("100.0") ? ">99.9" : text;
  }
}
