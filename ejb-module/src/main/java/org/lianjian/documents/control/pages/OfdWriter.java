package org.lianjian.documents.control.pages;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.lianjian.documents.control.pages.LaidPage.Glyphs;
import org.lianjian.documents.control.pages.LaidPage.Picture;
import org.ofdrw.core.basicStructure.doc.CT_CommonData;
import org.ofdrw.core.basicStructure.doc.CT_PageArea;
import org.ofdrw.core.basicStructure.doc.Document;
import org.ofdrw.core.basicStructure.ofd.DocBody;
import org.ofdrw.core.basicStructure.ofd.OFD;
import org.ofdrw.core.basicStructure.ofd.docInfo.CT_DocInfo;
import org.ofdrw.core.basicStructure.pageObj.Content;
import org.ofdrw.core.basicStructure.pageObj.Page;
import org.ofdrw.core.basicStructure.pageObj.layer.CT_Layer;
import org.ofdrw.core.basicStructure.pageObj.layer.Type;
import org.ofdrw.core.basicStructure.pageTree.Pages;
import org.ofdrw.core.basicStructure.res.CT_MultiMedia;
import org.ofdrw.core.basicStructure.res.MediaType;
import org.ofdrw.core.basicStructure.res.Res;
import org.ofdrw.core.basicStructure.res.resources.MultiMedias;
import org.ofdrw.core.basicType.ST_Loc;
import org.ofdrw.core.text.font.CT_Font;

/** Writes a paper as OFD (GB/T 33190): text as text, in embedded subsets of the fonts. */
public final class OfdWriter {

    private static final String DOC = "Doc_0/";
    private static final String RESOURCES = "Res/";

    private final Paper paper;
    private final OfdPackage file;
    private final OfdShapes shapes = new OfdShapes();
    private final Map<OfdFont.Key, OfdFont> fonts = new HashMap<>();
    private final Map<byte[], Long> pictures = new HashMap<>();

    private OfdWriter(Paper paper, OfdPackage file) {
        this.paper = paper;
        this.file = file;
    }

    /** Writes it. */
    public static void write(Paper paper, Stamp stamp, OutputStream out) throws IOException {
        try (OfdPackage file = new OfdPackage(out)) {
            new OfdWriter(paper, file).write(stamp);
        }
    }

    private void write(Stamp stamp) throws IOException {
        CT_DocInfo info = new CT_DocInfo().randomDocID().setTile(paper.title()).setCreator(Stamp.CREATOR).setCreationDate(stamp.day());
        file.put("OFD.xml", new OFD().addDocBody(new DocBody().setDocInfo(info).setDocRoot(new ST_Loc(DOC + "Document.xml"))));
        CT_CommonData common = new CT_CommonData().setPageArea(new CT_PageArea(0, 0, OfdShapes.mm(paper.width()), OfdShapes.mm(paper.height())));
        Document document = new Document().setCommonData(common);
        addFonts(common);
        addPictures(common);
        document.setPages(addPages());
        common.setMaxUnitID(shapes.nextId());
        file.put(DOC + "Document.xml", document);
    }

    private void addFonts(CT_CommonData common) throws IOException {
        Map<OfdFont.Key, TreeSet<Integer>> used = new LinkedHashMap<>();
        for (LaidPage page : paper.pages()) {
            for (Glyphs glyphs : page.glyphs()) {
                glyphs.characters().forEach(character -> used.computeIfAbsent(OfdFont.Key.of(glyphs.font(), character), font -> new TreeSet<>())
                        .add(character.codePointAt(0)));
            }
        }
        org.ofdrw.core.basicStructure.res.resources.Fonts listed = new org.ofdrw.core.basicStructure.res.resources.Fonts();
        for (Map.Entry<OfdFont.Key, TreeSet<Integer>> one : used.entrySet()) {
            OfdFont font = new OfdFont(shapes.nextId(), one.getKey().file(), one.getValue(), paper.fonts());
            fonts.put(one.getKey(), font);
            String name = "font_" + font.id() + ".ttf";
            file.put(DOC + RESOURCES + name, font.content());
            listed.addFont(new CT_Font(one.getKey().file().title()).setID(font.id()).setFamilyName(one.getKey().file().title()).setFontFile(name));
        }
        file.put(DOC + "PublicRes.xml", new Res().setBaseLoc(ST_Loc.getInstance("Res")).addResource(listed));
        common.addPublicRes(ST_Loc.getInstance("PublicRes.xml"));
    }

    private void addPictures(CT_CommonData common) throws IOException {
        MultiMedias listed = new MultiMedias();
        for (LaidPage page : paper.pages()) {
            for (Picture picture : page.pictures()) {
                if (pictures.containsKey(picture.content())) {
                    continue;
                }
                long id = shapes.nextId();
                boolean png = picture.content()[0] == (byte) 0x89;
                String name = "image_" + id + (png ? ".png" : ".jpg");
                file.put(DOC + RESOURCES + name, picture.content());
                listed.addMultiMedia(new CT_MultiMedia().setID(OfdShapes.id(id)).setType(MediaType.Image).setFormat(png ? "PNG" : "JPEG")
                        .setMediaFile(ST_Loc.getInstance(name)));
                pictures.put(picture.content(), id);
            }
        }
        if (!pictures.isEmpty()) {
            file.put(DOC + "DocumentRes.xml", new Res().setBaseLoc(ST_Loc.getInstance("Res")).addResource(listed));
            common.addDocumentRes(ST_Loc.getInstance("DocumentRes.xml"));
        }
    }

    private Pages addPages() throws IOException {
        Pages pages = new Pages();
        for (int i = 0; i < paper.pages().size(); i++) {
            String place = "Pages/Page_" + i + "/Content.xml";
            file.put(DOC + place, new Page().setContent(new Content().addLayer(layer(paper.pages().get(i)))));
            pages.addPage(new org.ofdrw.core.basicStructure.pageTree.Page(shapes.nextId(), place));
        }
        return pages;
    }

    private CT_Layer layer(LaidPage laid) {
        CT_Layer layer = new CT_Layer().setType(Type.Body);
        layer.setObjID(OfdShapes.id(shapes.nextId()));
        laid.rules().forEach(rule -> layer.addPageBlock(shapes.rule(rule)));
        laid.pictures().forEach(picture -> layer.addPageBlock(shapes.picture(picture, pictures.get(picture.content()))));
        laid.glyphs().forEach(glyphs -> shapes.text(glyphs, fonts).forEach(layer::addPageBlock));
        return layer;
    }
}
