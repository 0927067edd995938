package flatline.viewmodel.training;

import flatline.model.loop.ContenderSnapshot;
import flatline.model.loop.Snapshot;
import flatline.model.network.SamplePass;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What of the networks is looked at closely: the sample that is followed through them, which is the
 * one under the mouse or else the one that was pinned, and what their links show.
 */
public final class NetworkSight {

  private final ReadOnlyObjectWrapper<OptionalInt> sample =
      new ReadOnlyObjectWrapper<>(OptionalInt.empty());
  private final ReadOnlyObjectWrapper<OptionalInt> output =
      new ReadOnlyObjectWrapper<>(OptionalInt.empty());
  private final ReadOnlyBooleanWrapper gradients = new ReadOnlyBooleanWrapper();
  private OptionalInt hovered = OptionalInt.empty();
  private OptionalInt pinned = OptionalInt.empty();
  private int samples;

  /** The sample that is followed, from 0, if one is. */
  public ReadOnlyObjectProperty<OptionalInt> sampleProperty() {
    return sample.getReadOnlyProperty();
  }

  /** The way of that sample through a contender. */
  public Optional<SamplePass> pass(Snapshot snapshot, ContenderSnapshot contender) {
    OptionalInt followed = sample.get();
    if (followed.isEmpty() || followed.getAsInt() >= snapshot.data().size()) {
      return Optional.empty();
    }
    double[] inputs = snapshot.data().inputs(followed.getAsInt());
    return Optional.of(SamplePass.of(contender.network(), contender.activation(), inputs));
  }

  /** Follows the sample under the mouse; with none, the one that was pinned. */
  public void hover(OptionalInt under) {
    hovered = under;
    update();
  }

  /** Follows a sample until another one is pinned, or this one again. */
  public void pin(int chosen) {
    OptionalInt wanted = OptionalInt.of(chosen);
    pinned = pinned.equals(wanted) ? OptionalInt.empty() : wanted;
    update();
  }

  /** Pins the next sample (1) or the one before (−1), round and round. */
  public void move(int by) {
    if (samples > 0) {
      int start = by > 0 ? -1 : 0;
      pinned = OptionalInt.of(Math.floorMod(sample.get().orElse(start) + by, samples));
      hovered = OptionalInt.empty();
      update();
    }
  }

  /** Lets go of the sample that was pinned. */
  public void unpin() {
    pinned = OptionalInt.empty();
    update();
  }

  /** Whether links show gradients instead of weights. */
  public ReadOnlyBooleanProperty gradientsProperty() {
    return gradients.getReadOnlyProperty();
  }

  /** Shows gradients, or weights. */
  public void showGradients(boolean show) {
    gradients.set(show);
  }

  /** Changes from weights to gradients and back. */
  public void switchLinks() {
    gradients.set(!gradients.get());
  }

  /** The contender whose output's weights and bias are open to be changed, from 0, if any. */
  public ReadOnlyObjectProperty<OptionalInt> outputProperty() {
    return output.getReadOnlyProperty();
  }

  /** Opens the weights and bias of a contender's output, or closes them. */
  public void toggleOutput(int contender) {
    OptionalInt wanted = OptionalInt.of(contender);
    output.set(output.get().equals(wanted) ? OptionalInt.empty() : wanted);
  }

  /** Closes the weights and bias of a contender's output, if they are open. */
  public void closeOutput(int contender) {
    if (output.get().equals(OptionalInt.of(contender))) {
      output.set(OptionalInt.empty());
    }
  }

  /** Takes note of how many samples there are; one that is not there any more is let go of. */
  void setSamples(int count) {
    if (count != samples) {
      samples = count;
      hovered = existing(hovered);
      pinned = existing(pinned);
      update();
    }
  }

  private OptionalInt existing(OptionalInt wanted) {
    return wanted.isPresent() && wanted.getAsInt() < samples ? wanted : OptionalInt.empty();
  }

  private void update() {
    OptionalInt shown = hovered.isPresent() ? hovered : pinned;
    if (!shown.equals(sample.get())) {
      sample.set(shown);
    }
  }
}
