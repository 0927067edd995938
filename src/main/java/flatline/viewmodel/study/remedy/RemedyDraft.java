package flatline.viewmodel.study.remedy;

import flatline.model.remedy.RemedyKind;
import flatline.model.remedy.RemedyPart;
import flatline.viewmodel.Allowed;
import flatline.viewmodel.ChoiceSetting;
import flatline.viewmodel.NumberSetting;
import flatline.viewmodel.Scale;
import flatline.viewmodel.study.run.StudyTextKeys;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** A remedy that is about to be added: what it changes, and to which number. */
public final class RemedyDraft {

  private final Lineup<List<RemedyPart>> remedies;
  private final ChoiceSetting kind =
      new ChoiceSetting(
          "setting.remedyKind",
          StudyTextKeys.REMEDIES,
          Arrays.stream(RemedyKind.values()).map(RemedyKind::id).toList(),
          _ -> offer());
  private final NumberSetting number =
      new NumberSetting(
          "setting.remedyNumber",
          Scale.logarithmic(0.01, 1),
          Allowed.positive(1),
          _ -> Optional.empty());
  private final ReadOnlyBooleanWrapper numbered = new ReadOnlyBooleanWrapper();

  RemedyDraft(Lineup<List<RemedyPart>> remedies) {
    this.remedies = remedies;
    kind.show(RemedyKind.CLIP.id());
    offer();
  }

  /** What it changes. */
  public ChoiceSetting kind() {
    return kind;
  }

  /** To which number. */
  public NumberSetting number() {
    return number;
  }

  /** Whether what it changes has a number. */
  public ReadOnlyBooleanProperty numberedProperty() {
    return numbered.getReadOnlyProperty();
  }

  /** Adds it to the table, unless a number that was refused stands there. */
  public void add() {
    RemedyKind chosen = chosen();
    if (!chosen.hasNumber()) {
      remedies.add(List.of(RemedyPart.of(chosen)));
    } else if (number.messageProperty().get().isEmpty()) {
      remedies.add(List.of(RemedyPart.of(chosen, number.value())));
    }
  }

  private RemedyKind chosen() {
    return RemedyKind.named(kind.chosenProperty().get()).orElse(RemedyKind.CLIP);
  }

  private void offer() {
    RemedyKind chosen = chosen();
    numbered.set(chosen.hasNumber());
    number.allow(Allowed.of(chosen));
    RemedyPart.alone(chosen).getFirst().number().ifPresent(number::show);
  }
}
