package org.lianjian.archives.control;

/** How a package is checked with public tools, packed with it. */
final class PackageInstructions {

    static final String TEXT = """
            联建归档包 / Lianjian archive package
            ====================================

            本包是一个 BagIt 包（RFC 8493），用公开的工具就能检查，不需要联建系统。
            This package is a bag (RFC 8493) and can be checked with public tools, without Lianjian.

            内容 / What is in it
              data/records/     记录，规范化 JSON（RFC 8785） / the records, canonical JSON
              data/documents/   正式文本 / documents as they are printed
              data/files/       签署扫描件和佐证材料，以 SHA-256 命名 / scans and evidence, named by their SHA-256
              data/log/         事件经过、日志原文和存在证明 / history, log entries and their inclusion proofs
              metadata.xml      DA/T 46-2009 元数据 / metadata
              contents.json     目录：题名、格式、大小、摘要 / contents: titles, types, sizes, digests
              check-report.json 四性检测报告（DA/T 70-2018） / report of the check made when it was packed

            怎样检查 / How to check it
            1. 摘要 / Digests (Linux, macOS, Git Bash):
                 sha256sum -c manifest-sha256.txt
                 sha256sum -c tagmanifest-sha256.txt
               Windows PowerShell:  Get-FileHash -Algorithm SHA256 <file>
               整包 / the whole bag:  bagit.py --validate .     (https://github.com/LibraryOfCongress/bagit-python)
            2. 签名 / Signature: signature.note 是 C2SP signed-note（Ed25519），其中写有 tagmanifest-sha256.txt 的 SHA-256。
               signature.note is a C2SP signed note (https://c2sp.org/signed-note) over the SHA-256 of tagmanifest-sha256.txt;
               verify it with golang.org/x/mod/sumdb/note and the key in data/log/vkey.
            3. 公钥 / Key: data/log/vkey 只有与另行取得的公钥一致才可信（联建“透明日志”页、打印件、上级留存）。
               Trust data/log/vkey only if it is the key that you were given by another way.
            4. 存在证明 / Proofs: data/log/events/N.json 是日志第 N 条的原文，data/log/proofs/N.tlog-proof 是它的存在证明
               （https://c2sp.org/tlog-proof），通向 data/log/checkpoint 这个已签名的检查点。
               Each data/log/proofs/N.tlog-proof shows that the bytes of data/log/events/N.json are entry N of the log.
            5. 联建系统 / Lianjian: “归档 → 检测”上传本包，或 / upload this package under "Archives", or
                 POST /api/v1/archives/checks?key=<vkey>   Content-Type: application/zip

            日志条目不含个人信息，只含加盐摘要；盐不在本包内。
            Log entries hold salted digests instead of personal text; the salts are not in this package.
            本包证明其中的事件确在日志中、记录自打包后未变；不能证明没有别的事件。
            It proves that these events are in the log and that nothing was changed since it was packed, not that there are no other events.
            """;

    private PackageInstructions() {
    }
}
