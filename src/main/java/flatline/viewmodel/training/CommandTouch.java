package flatline.viewmodel.training;

import flatline.model.loop.Command;
import flatline.model.scenario.Control;
import flatline.model.scenario.Touched;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody touches who asks something of the training. */
final class CommandTouch {

  private CommandTouch() {}

  /** The controls; none for what was judged before, as whole runs are, or changes nothing. */
  static Set<Control> of(Command command) {
    return switch (command) {
      case Command.Play _,
          Command.PlayTo _,
          Command.Pause _,
          Command.Steps _,
          Command.Epoch _,
          Command.GoTo _,
          Command.SwitchTo _ ->
          Set.of(Control.TRANSPORT);
      case Command.Speed _ -> Set.of(Control.SPEED);
      case Command.Make make ->
          make.changes().stream()
              .flatMap(each -> Touched.by(each).stream())
              .collect(Collectors.toUnmodifiableSet());
      case Command.Restart _,
          Command.Visit _,
          Command.Rename _,
          Command.Drop _,
          Command.Recall _,
          Command.Ask<?> _ ->
          Set.of();
    };
  }
}
