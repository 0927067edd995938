package flatline.view.training;

import flatline.model.loop.ContenderSnapshot;
import flatline.model.loop.Snapshot;
import flatline.model.network.SamplePass;
import flatline.view.Words;
import flatline.view.control.ConceptTip;
import flatline.viewmodel.Concept;
import java.util.Optional;
import javafx.scene.control.Label;

/** How many outputs of units are 0, or what the sample that is followed comes to. */
final class OutputCaption extends Label {

  private final Words words;

  OutputCaption(Words words) {
    this.words = words;
    getStyleClass().addAll("caption", "muted");
    ConceptTip.on(this, "", words.texts(), () -> Optional.of(Concept.SPARSITY));
  }

  /**
   * Speaks of a contender.
   *
   * @param sample the one that is followed, if there is a pass
   */
  void show(Snapshot snapshot, ContenderSnapshot contender, int sample, Optional<SamplePass> pass) {
    setText(
        pass.map(way -> followed(snapshot, sample, way.output()))
            .orElseGet(() -> sparsity(contender)));
  }

  private String followed(Snapshot snapshot, int sample, double output) {
    double loss = snapshot.scenario().setup().loss().value(output, snapshot.data().label(sample));
    return words.get(
        "units.sample",
        Integer.toString(sample + 1),
        words.numbers().fixed(output, 2),
        words.numbers().fixed(loss, 3));
  }

  private String sparsity(ContenderSnapshot contender) {
    double zeros = contender.examination().sparsity();
    return words.get("units.sparsity", words.numbers().fixed(100 * zeros, 0));
  }
}
