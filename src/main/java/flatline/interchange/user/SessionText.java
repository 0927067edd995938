package flatline.interchange.user;

import flatline.interchange.json.JsonInput;
import flatline.interchange.json.JsonOutput;
import flatline.interchange.json.Keys;
import flatline.interchange.json.ScenarioException;
import flatline.interchange.scenario.ScenarioReader;
import flatline.interchange.scenario.ScenarioWriter;
import flatline.model.scenario.Scenario;

/** Reads and writes a {@link Session}. */
final class SessionText {

  private final JsonInput input;
  private Scenario setUp = Scenario.DEFAULT;
  private Scenario run = Scenario.DEFAULT;
  private long step;

  private SessionText(JsonInput input) {
    this.input = input;
  }

  static Session read(byte[] utf8) throws ScenarioException {
    return JsonInput.read(utf8, input -> new SessionText(input).read());
  }

  private Session read() throws ScenarioException {
    input.object(
        new Keys()
            .on("step", () -> step = input.whole(0, 1L << 53))
            .on("setUp", () -> setUp = new ScenarioReader(input).read())
            .on("run", () -> run = new ScenarioReader(input).read()));
    return new Session(setUp, run, step);
  }

  static byte[] write(Session session) {
    return JsonOutput.write(out ->
        out.tallObject(() -> {
          out.key("step").number(session.step());
          out.key("setUp");
          ScenarioWriter.write(session.setUp(), out);
          out.key("run");
          ScenarioWriter.write(session.run(), out);
        }));
  }
}
