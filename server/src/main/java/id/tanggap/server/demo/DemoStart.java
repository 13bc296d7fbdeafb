package id.tanggap.server.demo;

import id.tanggap.server.identity.cli.FirstAdmin;
import id.tanggap.server.platform.database.DataFolder;
import id.tanggap.server.platform.database.DatabaseAccess;
import id.tanggap.server.platform.database.SecretFile;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;

/** What {@code --demo} does before the server starts: a password for the invented people. */
public final class DemoStart {
    private static final String CONSONANTS = "bcdghjklmnprstwy";
    private static final String VOWELS = "aeiou";
    private static final int GROUPS = 3;
    private static final int SYLLABLES = 3;

    private DemoStart() {}

    /**
     * Makes the password at the first such start and writes {@code demo-passwords.txt} into the
     * data folder, for its owner's eyes only. There is no administrator without it, except with a
     * password of the environment.
     *
     * @return the server's settings
     */
    public static Map<String, String> prepare(
            DataFolder data, DatabaseAccess access, Map<String, String> environment) {
        SecretFile secret = data.secret("demo-password");
        if (!secret.exists()) {
            secret.write(readable());
        }
        String password = secret.read();
        Map<String, String> withPassword = new HashMap<>(environment);
        boolean ownAdminPassword =
                withPassword.putIfAbsent(FirstAdmin.PASSWORD_VARIABLE, password) != null;
        boolean added = FirstAdmin.ensure(access, withPassword, System.out);
        SecretFile introduction = new SecretFile(data.root().resolve("demo-passwords.txt"));
        if (!introduction.exists()) {
            String admin =
                    added && !ownAdminPassword
                            ? "%-8s %s  ADMIN       Administrator"
                                    .formatted(FirstAdmin.USERNAME, password)
                            : "";
            introduction.write(DemoUsers.introduction(password) + admin);
        }
        return Map.of("tanggap.demo", "true", "tanggap.demo.password", password);
    }

    /** Nine syllables, 56 bits: can be read aloud and typed without looking twice. */
    private static String readable() {
        SecureRandom random = new SecureRandom();
        StringBuilder text = new StringBuilder();
        for (int group = 0; group < GROUPS; group++) {
            text.append(group == 0 ? "" : "-");
            for (int syllable = 0; syllable < SYLLABLES; syllable++) {
                text.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())))
                        .append(VOWELS.charAt(random.nextInt(VOWELS.length())));
            }
        }
        return text.toString();
    }
}
