package vn.kehoach.build;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * What a call site of {@code StringConcatFactory} joins, to be written as a method with a {@code StringBuilder}.
 *
 * @param joined the type of the call site: joined values to string
 * @param pieces in order, a constant, or {@code null} for the next joined value
 */
record Concatenation(Type joined, List<@Nullable String> pieces) {

  private static final String FACTORY = "java/lang/invoke/StringConcatFactory";
  private static final String BUILDER = "java/lang/StringBuilder";
  private static final char ARGUMENT = '\1';
  private static final char CONSTANT = '\2';

  /** {@code null} if the site is of another kind or joins a constant other than a string or number. */
  static @Nullable Concatenation at(InvokeDynamicInsnNode site) {
    if (!site.bsm.getOwner().equals(FACTORY)) {
      return null;
    }
    Type joined = Type.getMethodType(site.desc);
    String recipe = site.bsmArgs.length == 0
        ? String.valueOf(ARGUMENT).repeat(joined.getArgumentCount()) : (String) site.bsmArgs[0];
    List<@Nullable String> pieces = new ArrayList<>();
    int constants = 1;
    StringBuilder text = new StringBuilder();
    for (char sign : recipe.toCharArray()) {
      if (sign == ARGUMENT) {
        end(text, pieces);
        pieces.add(null);
      } else if (sign != CONSTANT) {
        text.append(sign);
      } else if (site.bsmArgs[constants] instanceof String || site.bsmArgs[constants] instanceof Number) {
        text.append(site.bsmArgs[constants++]);
      } else {
        return null;
      }
    }
    end(text, pieces);
    return new Concatenation(joined, pieces);
  }

  private static void end(StringBuilder text, List<@Nullable String> pieces) {
    if (!text.isEmpty()) {
      pieces.add(text.toString());
      text.setLength(0);
    }
  }

  MethodNode write(String name) {
    MethodNode method = new MethodNode(Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC, name,
        joined.getDescriptor(), null, null);
    InsnList code = method.instructions;
    code.add(new TypeInsnNode(Opcodes.NEW, BUILDER));
    code.add(new InsnNode(Opcodes.DUP));
    code.add(new MethodInsnNode(Opcodes.INVOKESPECIAL, BUILDER, "<init>", "()V"));
    int argument = 0;
    int at = 0;
    for (@Nullable String piece : pieces) {
      if (piece == null) {
        Type type = joined.getArgumentTypes()[argument++];
        code.add(new VarInsnNode(type.getOpcode(Opcodes.ILOAD), at));
        code.add(append(appended(type)));
        at += type.getSize();
      } else {
        code.add(new LdcInsnNode(piece));
        code.add(append("Ljava/lang/String;"));
      }
    }
    code.add(new MethodInsnNode(Opcodes.INVOKEVIRTUAL, BUILDER, "toString", "()Ljava/lang/String;"));
    code.add(new InsnNode(Opcodes.ARETURN));
    return method;
  }

  static MethodInsnNode append(String descriptor) {
    return new MethodInsnNode(Opcodes.INVOKEVIRTUAL, BUILDER, "append", "(" + descriptor + ")L" + BUILDER + ";");
  }

  /** The parameter type of {@code append}; a char array is appended as an object. */
  static String appended(Type type) {
    return switch (type.getSort()) {
      case Type.BYTE, Type.SHORT -> "I";
      case Type.OBJECT -> type.equals(Type.getType(String.class)) ? type.getDescriptor() : "Ljava/lang/Object;";
      case Type.ARRAY -> "Ljava/lang/Object;";
      default -> type.getDescriptor();
    };
  }
}
