import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_String;
import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_int;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import java.util.function.Consumer;

/** What {@link java.lang.runtime.ObjectMethods} makes of a record's components, as plain code. */
final class PlainRecord {
  private static final ClassDesc OBJECTS = ClassDesc.of("java.util.Objects");
  private static final ClassDesc TEXT = ClassDesc.of("java.lang.StringBuilder");

  private final ClassDesc type;
  private final List<Component> components;

  private record Component(String name, ClassDesc type) {
    boolean isObject() {
      return TypeKind.from(type) == TypeKind.REFERENCE;
    }

    /** The class that compares, hashes and shows such values. */
    ClassDesc helper() {
      return switch (TypeKind.from(type)) {
        case BOOLEAN -> ConstantDescs.CD_Boolean;
        case BYTE -> ConstantDescs.CD_Byte;
        case SHORT -> ConstantDescs.CD_Short;
        case CHAR -> ConstantDescs.CD_Character;
        case INT -> ConstantDescs.CD_Integer;
        case LONG -> ConstantDescs.CD_Long;
        case FLOAT -> ConstantDescs.CD_Float;
        case DOUBLE -> ConstantDescs.CD_Double;
        default -> OBJECTS;
      };
    }

    /** As that class takes them. */
    ClassDesc taken() {
      return isObject() ? CD_Object : type;
    }
  }

  /** Of the bootstrap method's arguments: the record, its components' names, and their getters. */
  PlainRecord(List<ConstantDesc> given) {
    type = (ClassDesc) given.getFirst();
    components =
        given.stream()
            .skip(2)
            .map(DirectMethodHandleDesc.class::cast)
            .map(each -> new Component(each.methodName(), each.invocationType().returnType()))
            .toList();
  }

  /** The code of one of the three methods. */
  Consumer<CodeBuilder> body(String method) {
    return switch (method) {
      case "equals" -> this::writeEquals;
      case "hashCode" -> this::writeHash;
      case "toString" -> this::writeText;
      default -> throw new IllegalArgumentException(method);
    };
  }

  private void writeEquals(CodeBuilder code) {
    Label same = code.newLabel();
    Label differ = code.newLabel();
    code.aload(0).aload(1).if_acmpeq(same);
    code.aload(1).instanceOf(type).ifeq(differ);
    code.aload(1).checkcast(type).astore(2);
    for (Component each : components) {
      get(code, 0, each);
      get(code, 2, each);
      if (each.isObject()) {
        call(code, OBJECTS, "equals", CD_boolean, CD_Object, CD_Object).ifeq(differ);
      } else {
        call(code, each.helper(), "compare", CD_int, each.type(), each.type()).ifne(differ);
      }
    }
    code.labelBinding(same).iconst_1().ireturn();
    code.labelBinding(differ).iconst_0().ireturn();
  }

  private void writeHash(CodeBuilder code) {
    code.iconst_0();
    for (Component each : components) {
      code.loadConstant(31).imul();
      get(code, 0, each);
      call(code, each.helper(), "hashCode", CD_int, each.taken()).iadd();
    }
    code.ireturn();
  }

  private void writeText(CodeBuilder code) {
    code.new_(TEXT).dup().invokespecial(TEXT, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void);
    append(code.loadConstant(simpleName() + "["));
    String before = "";
    for (Component each : components) {
      append(code.loadConstant(before + each.name() + "="));
      get(code, 0, each);
      append(call(code, each.helper(), "toString", CD_String, each.taken()));
      before = ", ";
    }
    append(code.loadConstant("]"));
    code.invokevirtual(TEXT, "toString", MethodTypeDesc.of(CD_String)).areturn();
  }

  /** As {@link Class#getSimpleName}: without what encloses it, and without a local one's number. */
  private String simpleName() {
    return type.displayName().replaceAll("^.*\\$\\d*", "");
  }

  private void get(CodeBuilder code, int slot, Component component) {
    code.aload(slot).getfield(type, component.name(), component.type());
  }

  private static void append(CodeBuilder code) {
    code.invokevirtual(TEXT, "append", MethodTypeDesc.of(TEXT, CD_String));
  }

  private static CodeBuilder call(
      CodeBuilder code, ClassDesc owner, String method, ClassDesc result, ClassDesc... given) {
    return code.invokestatic(owner, method, MethodTypeDesc.of(result, given));
  }
}
