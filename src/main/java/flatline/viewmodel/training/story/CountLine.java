package flatline.viewmodel.training.story;

import flatline.model.loop.ContenderSnapshot;
import flatline.model.loop.Snapshot;
import flatline.model.network.Network;
import flatline.model.vitals.Examination;
import flatline.model.vitals.UnitState;
import flatline.viewmodel.Message;
import flatline.viewmodel.TextKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a contender's units sum up to.
 *
 * @param number how many of them are silent, or where it stopped; nothing without units
 * @param state in what way; nothing without units
 * @param isLoss whether that number stands for what was lost: deaths, or all of it
 * @param others how many units there are in other states
 * @param remark what that means for those of the number
 */
public record CountLine(
    Optional<Message> number,
    Optional<Message> state,
    boolean isLoss,
    List<Message> others,
    Optional<Message> remark) {

  /** What the number is about is the first of these that occurs. */
  private static final List<UnitState> SILENT =
      List.of(UnitState.DEAD, UnitState.INACTIVE, UnitState.SATURATED);

  private static final List<UnitState> ORDER =
      List.of(
          UnitState.DEAD,
          UnitState.INACTIVE,
          UnitState.SATURATED,
          UnitState.ALIVE,
          UnitState.SLEEPING);

  private static final TextKeys STATES =
      TextKeys.of("count.state.*", SILENT.stream().map(UnitState::id));
  private static final TextKeys OTHERS =
      TextKeys.of("count.*", ORDER.stream().skip(1).map(UnitState::id));

  /** Copies the list. */
  public CountLine {
    others = List.copyOf(others);
  }

  /** Sums up a contender at the step that is shown. */
  public static CountLine of(Snapshot shown, ContenderSnapshot contender) {
    Examination examination = contender.examination();
    if (contender.divergence().isPresent()) {
      return stopped(contender);
    }
    if (examination.units() == 0) {
      return new CountLine(
          Optional.empty(),
          Optional.empty(),
          false,
          List.of(),
          Optional.of(Message.of("count.none")));
    }
    UnitState first = first(contender);
    int count = examination.count(first);
    Message number =
        Message.of("count.of", Integer.toString(count), Integer.toString(examination.units()));
    return new CountLine(
        Optional.of(number),
        Optional.of(Message.of(STATES.of(first.id()))),
        first == UnitState.DEAD && count > 0,
        others(examination, first),
        count == 0 ? Optional.empty() : remark(shown, contender, first));
  }

  private static CountLine stopped(ContenderSnapshot contender) {
    int layers = contender.network().shape().hidden().size();
    var reading = DivergenceReading.of(contender.divergence().orElseThrow(), layers);
    return new CountLine(
        Optional.of(reading.step()),
        Optional.of(Message.of("diverged.state")),
        true,
        List.of(),
        Optional.of(reading.detail()));
  }

  private static UnitState first(ContenderSnapshot contender) {
    return SILENT.stream()
        .filter(state -> contender.examination().count(state) > 0)
        .findFirst()
        .orElse(contender.activation().hasFlatSide() ? UnitState.DEAD : UnitState.INACTIVE);
  }

  private static List<Message> others(Examination examination, UnitState first) {
    List<Message> others = new ArrayList<>();
    for (UnitState state : ORDER) {
      int count = examination.count(state);
      if (state != first && count > 0) {
        others.add(Message.of(OTHERS.of(state.id()), Integer.toString(count)));
      }
    }
    return others;
  }

  private static Optional<Message> remark(
      Snapshot shown, ContenderSnapshot contender, UnitState state) {
    int count = contender.examination().count(state);
    return switch (state) {
      case DEAD ->
          Optional.of(
              shown.isAtEnd()
                  ? Fate.of(shown, contender).units()
                  : Message.of(dead(count == contender.examination().units(), count)));
      case INACTIVE -> Optional.of(Message.of(inactive(contender, count)));
      default -> Optional.empty();
    };
  }

  private static String dead(boolean all, int count) {
    if (count == 1) {
      return "remark.dead.one";
    }
    return all ? "remark.dead.all" : "remark.dead.some";
  }

  private static String inactive(ContenderSnapshot contender, int count) {
    if (isCutOff(contender)) {
      return "remark.inactive.cutOff";
    }
    boolean one = count == 1;
    return contender.activation().id().equals("leaky_relu")
        ? (one ? "remark.inactive.leak.one" : "remark.inactive.leak")
        : (one ? "remark.inactive.gradient.one" : "remark.inactive.gradient");
  }

  /** Whether nothing above listens to any inactive unit, so that a leak cannot move them either. */
  private static boolean isCutOff(ContenderSnapshot contender) {
    var layers = contender.examination().layers();
    for (int layer = 0; layer < layers.size(); layer++) {
      for (int unit = 0; unit < layers.get(layer).size(); unit++) {
        boolean inactive = layers.get(layer).get(unit).state() == UnitState.INACTIVE;
        if (inactive && isHeard(contender.network(), layer, unit)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isHeard(Network network, int layer, int unit) {
    if (layer == network.shape().hidden().size()) {
      return true;
    }
    for (int above = 0; above < network.shape().units(layer + 1); above++) {
      if (network.weight(layer + 1, above, unit) != 0) {
        return true;
      }
    }
    return false;
  }
}
