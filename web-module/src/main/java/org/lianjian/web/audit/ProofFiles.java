package org.lianjian.web.audit;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.lianjian.audit.boundary.EventProof;
import org.lianjian.audit.boundary.ObjectType;
import org.lianjian.audit.boundary.TransparencyLog;
import org.lianjian.platform.errors.LianjianException;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.web.platform.Causes;

/** Proofs of one record's events, or of one event, as an archive with instructions how to check them with public tools. */
@WebServlet("/files/audit/proofs")
public class ProofFiles extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String README = """
            联建 Lianjian: 日志收录证明 / inclusion proofs of events in the transparency log

            NNN.json         事件条目，逐字节参与哈希 / the entry, byte for byte as it was hashed (RFC 6962 leaf: SHA-256(0x00 || entry))
            NNN.tlog-proof   收录证明与签名检查点 / the proof with the signed checkpoint (c2sp.org/tlog-proof)
            vkey             验证公钥 / the verification key (c2sp.org/signed-note)

            验证 / to check, with any tool for these formats, for instance in Go with golang.org/x/mod/sumdb:
              1. note.Open(checkpoint, note.VerifierList(note.NewVerifier(vkey)))          the signature is right
              2. tlog.CheckRecord(path, size, root, index, tlog.RecordHash(entry))         the entry is in the log
            公钥须另行取得并比对 / compare the key with one you were given by another way.
            """;

    @Inject
    transient TransparencyLog log;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            List<EventProof> proofs = asked(request);
            if (proofs.isEmpty()) {
                throw new NotFound("proof", request.getParameter("id"));
            }
            response.setContentType("application/zip");
            response.setHeader("Content-Disposition", "attachment; filename=\"proofs.zip\"");
            write(proofs, response);
        } catch (RuntimeException refused) {
            if (response.isCommitted() || !(Causes.of(refused) instanceof LianjianException)) {
                throw refused;
            }
            response.reset();
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private List<EventProof> asked(HttpServletRequest request) {
        String id = String.valueOf(request.getParameter("id"));
        if (!id.matches("\\d{1,18}")) {
            throw new NotFound("proof", id);
        }
        String object = request.getParameter("object");
        return object == null ? List.of(log.proof(Long.parseLong(id))) : Arrays.stream(ObjectType.values())
                .filter(type -> type.name().equals(object)).findFirst().map(type -> log.proofsOf(type, Long.parseLong(id))).orElse(List.of());
    }

    private void write(List<EventProof> proofs, HttpServletResponse response) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(response.getOutputStream(), StandardCharsets.UTF_8)) {
            add(zip, "README.txt", README);
            add(zip, "vkey", log.verificationKey() + "\n");
            for (EventProof proof : proofs) {
                add(zip, proof.leafIndex() + ".json", proof.entry());
                add(zip, proof.leafIndex() + ".tlog-proof", proof.proof());
            }
        }
    }

    private static void add(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
