package flatline.viewmodel.study.run;

import flatline.model.activation.Activation;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * An activation that may take part in a study.
 *
 * @param taken whether it does
 */
public record Candidate(Activation activation, BooleanProperty taken) {

  /** Candidates, all of whom take part at first. */
  public static List<Candidate> all(List<Activation> activations) {
    return activations.stream()
        .map(each -> new Candidate(each, new SimpleBooleanProperty(true)))
        .toList();
  }

  /** Those who take part. */
  public static List<Activation> taken(List<Candidate> candidates) {
    return candidates.stream()
        .filter(each -> each.taken().get())
        .map(Candidate::activation)
        .toList();
  }
}
