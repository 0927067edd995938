package flatline.model.data;

import flatline.model.rule.Real;
import flatline.model.rule.Refusal;
import java.util.stream.Collectors;

/** A {@link SlowStream}, whose samples come one by one and never end. */
public record StreamSource() implements DataSource {

  /** All that may come in the first task. */
  @Override
  public Dataset samples(long seed) {
    return new SlowStream(seed).samples(0);
  }

  @Override
  public int size() {
    return SlowStream.SAMPLES;
  }

  @Override
  public void check(Task task) {
    Refusal.unless(suits(task), "task", "be regression for data.kind stream", task.id());
  }

  @Override
  public boolean suits(Task task) {
    return task == Task.REGRESSION;
  }

  @Override
  public boolean streams() {
    return true;
  }

  @Override
  public void check(Normalization normalization, Split split, Features features) {
    Refusal.unless(
        normalization.equals(Normalization.UNTOUCHED),
        "normalization",
        "be of kind none, with scale 1 and offset 0, for data.kind stream",
        "another one");
    Refusal.unless(
        split.isNone(), "split.train", "be 1 for data.kind stream", Real.text(split.train()));
    Refusal.unless(
        features.equals(Features.DIGITS),
        "features",
        "be absent for data.kind stream",
        features.inputs().stream().map(InputFeature::id).collect(Collectors.joining(", ")));
  }
}
