package flatline.interchange.user;

import flatline.interchange.json.JsonDocument;
import flatline.interchange.json.JsonInput;
import flatline.interchange.json.JsonOutput;
import flatline.interchange.json.Keys;
import flatline.interchange.json.ScenarioException;
import flatline.interchange.scenario.ScenarioReader;
import flatline.interchange.scenario.ScenarioWriter;
import flatline.model.rule.Whole;
import flatline.model.scenario.Intervention;
import flatline.model.scenario.Scenario;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes a {@link Session}. Version 4 says where in a lesson it is, if it is in one;
 * version 3 names the file that is open, if one is; version 2 leaves out the run where it is as it
 * was set up; version 1, which names no version, has always both.
 */
final class SessionText {

  /** Twice the largest scenario, written out with a line for each point and minibatch. */
  static final KeptFile.Form<Session> FORM =
      new KeptFile.Form<>(256 << 20, SessionText::read, SessionText::write);

  private static final int VERSION = 4;

  private final JsonInput input;
  private Scenario setUp = Scenario.DEFAULT;
  private @Nullable Scenario run;
  private long step;
  private Optional<Path> file = Optional.empty();
  private Optional<Bookmark> lesson = Optional.empty();

  private SessionText(JsonInput input) {
    this.input = input;
  }

  private static Session read(InputStream in) throws IOException, ScenarioException {
    return JsonDocument.read(in, input -> new SessionText(input).read());
  }

  private Session read() throws ScenarioException {
    input.object(
        new Keys()
            .on("session", () -> input.whole(new Whole(1, VERSION)))
            .on("step", () -> step = input.whole(Intervention.STEPS))
            .on("file", () -> file = KeptPath.of(input.text()))
            .on("lesson", () -> lesson = new BookmarkReader(input).read())
            .on("setUp", () -> setUp = scenario())
            .on("run", () -> run = scenario()));
    // One object where they are equal: they are compared with every picture that is shown.
    return new Session(setUp, run == null || run.equals(setUp) ? setUp : run, step, file, lesson);
  }

  /** Only what the window can show was open in it: anything else is somebody else's writing. */
  private Scenario scenario() throws ScenarioException {
    Scenario scenario = new ScenarioReader(input).read();
    scenario.setup().shape().checkShown();
    return scenario;
  }

  private static void write(Bookmark at, JsonOutput out) {
    out.key("lesson")
        .object(() -> {
          switch (at.lesson()) {
            case Bookmark.Shipped(String id) -> out.key(BookmarkReader.SHIPPED).text(id);
            case Bookmark.InFile(Path in) -> out.key(BookmarkReader.FILE).text(in.toString());
          }
          out.key(BookmarkReader.STEP).number(at.step());
        });
  }

  private static void write(Session session, OutputStream stream) throws IOException {
    JsonOutput.write(
        stream,
        out ->
            out.tallObject(() -> {
              out.key("session").number(VERSION);
              out.key("step").number(session.step());
              session.file().ifPresent(file -> out.key("file").text(file.toString()));
              session.lesson().ifPresent(at -> write(at, out));
              out.key("setUp");
              ScenarioWriter.write(session.setUp(), out);
              if (!session.run().equals(session.setUp())) {
                out.key("run");
                ScenarioWriter.write(session.run(), out);
              }
            }));
  }
}
