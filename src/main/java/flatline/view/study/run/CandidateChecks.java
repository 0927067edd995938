package flatline.view.study.run;

import flatline.model.activation.Activation;
import flatline.view.Words;
import flatline.view.control.ConceptTip;
import flatline.view.control.TaughtTerm;
import flatline.viewmodel.study.run.Candidate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** Who may take part in a study, each with a check mark. */
public final class CandidateChecks extends VBox {

  /**
   * @param id with - and the activation's id, and a number if it comes again: the id of each check
   * @param name what each is called
   */
  public CandidateChecks(
      String id,
      List<Candidate> candidates,
      Words words,
      Function<? super Activation, String> name) {
    getStyleClass().add("study-checks");
    Map<String, Integer> seen = new HashMap<>();
    for (Candidate candidate : candidates) {
      Activation activation = candidate.activation();
      int count = seen.merge(activation.id(), 1, Integer::sum);
      var check = new CheckBox(name.apply(activation));
      check.setId(id + "-" + activation.id() + (count == 1 ? "" : "-" + count));
      ConceptTip.teach(check, "", () -> List.of(TaughtTerm.of(activation, words.texts())));
      check.selectedProperty().bindBidirectional(candidate.taken());
      getChildren().add(check);
    }
  }

  /** Its name, and its parameter if it has one. */
  public static String name(Activation activation, Words words) {
    String parameter = words.parameter(activation);
    return words.name(activation) + (parameter.isEmpty() ? "" : ", " + parameter);
  }
}
