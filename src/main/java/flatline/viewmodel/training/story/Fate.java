package flatline.viewmodel.training.story;

import flatline.model.activation.Activation;
import flatline.model.loop.ContenderSnapshot;
import flatline.model.loop.Snapshot;
import flatline.model.number.Numbers;
import flatline.model.vitals.Examination;
import flatline.model.vitals.UnitState;
import flatline.viewmodel.Message;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What has come of a contender by the step that is shown.
 *
 * @param activation of its hidden units
 * @param units what has become of them
 * @param score how good it is; nothing where it diverged
 */
public record Fate(Activation activation, Message units, Optional<Message> score) {

  /** The fates of all contenders, in their order. */
  public static List<Fate> of(Snapshot shown) {
    return shown.contenders().stream().map(each -> of(shown, each)).toList();
  }

  /** The fate of one of them. */
  public static Fate of(Snapshot shown, ContenderSnapshot contender) {
    Optional<Message> stopped =
        contender
            .divergence()
            .map(where -> Message.of("fate.diverged", Numbers.grouped(where.step())));
    Message units = stopped.orElseGet(() -> units(contender, shown.step()));
    Optional<Message> score =
        stopped.isPresent()
            ? Optional.empty()
            : Optional.of(Score.of(contender, shown.scenario().setup().loss()).sentence());
    return new Fate(contender.activation(), units, score);
  }

  private static Message units(ContenderSnapshot contender, long step) {
    Examination examination = contender.examination();
    if (examination.units() == 0) {
      return Message.of("fate.linear");
    }
    int dead = examination.count(UnitState.DEAD);
    if (dead > 0) {
      return Deaths.of(contender, step)
          .map(deaths -> dead(deaths, dead, examination.units()))
          .orElseGet(() -> of("fate.dead", dead, examination.units()));
    }
    return contender.activation().hasFlatSide()
        ? Message.of("fate.dead.none")
        : silent(
            examination.count(UnitState.INACTIVE),
            examination.count(UnitState.SATURATED),
            examination.units());
  }

  private static Message dead(Deaths deaths, int dead, int units) {
    if (deaths.later().isEmpty()) {
      return of("fate.born", dead, units);
    }
    long first = deaths.later().getFirst();
    long last = deaths.later().getLast();
    if (deaths.born() == 0) {
      return first == last
          ? of("fate.died.at", dead, units, first)
          : of("fate.died.between", dead, units, first, last);
    }
    int later = deaths.later().size();
    return first == last
        ? of("fate.mixed.at", dead, units, deaths.born(), later, first)
        : of("fate.mixed.between", dead, units, deaths.born(), later, first, last);
  }

  private static Message silent(int inactive, int saturated, int units) {
    if (inactive > 0 && saturated > 0) {
      return of("fate.inactive.saturated", inactive, units, saturated);
    }
    if (saturated > 0) {
      return of("fate.saturated", saturated, units);
    }
    return inactive > 0 ? of("fate.inactive", inactive, units) : Message.of("fate.inactive.none");
  }

  private static Message of(String key, long... numbers) {
    return new Message(key, Arrays.stream(numbers).mapToObj(Numbers::grouped).toList());
  }
}
