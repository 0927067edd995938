package flatline.interchange.lesson;

import flatline.interchange.json.Shown;
import flatline.model.activation.Activation;
import flatline.model.lesson.Excerpt;
import flatline.model.scenario.Order;
import flatline.model.scenario.Scenario;
import flatline.model.training.batch.Epochs;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the words of a step are about: which network a name means, which step a moment is.
 *
 * @param scenario of the step, if one is known
 */
record Subject(Optional<Scenario> scenario) {

  private static final Pattern MOMENT = Pattern.compile("(step|epoch)\\s+(\\d{1,18})|end");

  /**
   * The scenario.
   *
   * @throws LessonException if the step has none
   */
  Scenario scenario(Directive line) throws LessonException {
    return scenario.orElseThrow(
        () -> line.because(line.key().id() + " must have a scenario in its step or one before"));
  }

  /**
   * The step of a moment.
   *
   * @param words {@code step 41}, {@code epoch 3} or {@code end}
   * @throws LessonException if it is none, or beyond the run
   */
  long step(Directive line, String words) throws LessonException {
    Matcher moment = MOMENT.matcher(words);
    if (!moment.matches()) {
      throw line.refuse("name a moment: step 41, epoch 3 or end", words);
    }
    long most = last(scenario(line));
    long step = step(line, moment);
    if (step > most) {
      throw line.refuse("be at most at step " + most, words);
    }
    return step;
  }

  private long step(Directive line, Matcher moment) throws LessonException {
    if (moment.group(1) == null) {
      return scenario(line).setup().training().steps();
    }
    long number = Long.parseLong(moment.group(2));
    if (moment.group(1).equals("step")) {
      return number;
    }
    try {
      // Epochs have a step at least.
      return Epochs.steps(scenario(line), Math.min(number, Excerpt.MOST_STEPS + 1));
    } catch (IllegalArgumentException beyond) {
      throw line.because(line.key().id() + ": " + beyond.getMessage());
    }
  }

  private static long last(Scenario scenario) {
    return scenario.setup().order() instanceof Order.Recorded recorded
        ? Math.min(recorded.batches().size(), Excerpt.MOST_STEPS)
        : Excerpt.MOST_STEPS;
  }

  /**
   * The place of a network.
   *
   * @param name the id of its activation, or its place itself, from 0
   * @throws LessonException if there is none, or more than one, of that name
   */
  int contender(Directive line, String name) throws LessonException {
    List<String> ids = scenario(line).setup().contenders().stream().map(Activation::id).toList();
    int[] found =
        IntStream.range(0, ids.size())
            .filter(i -> ids.get(i).equals(name) || Integer.toString(i).equals(name))
            .toArray();
    if (found.length == 1) {
      return found[0];
    }
    String allowed = ids.stream().distinct().collect(Collectors.joining(", "));
    throw line.because(
        found.length > 1
            ? "several networks are called " + name + ": they must be called by number, from 0"
            : "a network must be one of "
                + allowed
                + " or a number from 0 to "
                + (ids.size() - 1)
                + ", got "
                + Shown.text(name));
  }
}
