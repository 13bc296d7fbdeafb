package id.tanggap.server.identity;

import id.tanggap.server.platform.database.DataFolder;
import id.tanggap.server.platform.database.SecretFile;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.Map;

/** The pair of keys that signs and checks access tokens; made at the first start. */
public final class TokenKeys {
    private TokenKeys() {}

    /** Makes the keys where they are missing; gives the setting that names their folder. */
    public static Map<String, String> prepare(DataFolder data) {
        SecretFile privateFile = new SecretFile(data.keys().resolve("access-token.key"));
        SecretFile publicFile = new SecretFile(data.keys().resolve("access-token.pub"));
        if (!privateFile.exists() || !publicFile.exists()) {
            KeyPair pair = generate();
            // The public one last: a pair that was cut short is made anew.
            privateFile.write(pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
            publicFile.write(pem("PUBLIC KEY", pair.getPublic().getEncoded()));
        }
        return Map.of("tanggap.keys", data.keys().toUri().toString());
    }

    private static KeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pem(String label, byte[] content) {
        return "-----BEGIN "
                + label
                + "-----\n"
                + Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                        .encodeToString(content)
                + "\n-----END "
                + label
                + "-----";
    }
}
