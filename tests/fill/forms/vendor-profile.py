"""Makes vendor-profile.pdf and long-form.pdf with ReportLab 3.6 (see README.md)."""
import sys
from reportlab.lib.colors import black, white
from reportlab.lib.pagesizes import letter
from reportlab.pdfgen import canvas

BOX = dict(borderWidth=1, borderColor=black, fillColor=white, textColor=black, forceBorder=True)


def vendor_profile(path, more_pages=0):
    page = canvas.Canvas(path, pagesize=letter, invariant=1)
    page.setTitle('Vendor profile (sample)')
    page.setFont('Helvetica', 14)
    page.drawString(60, 745, 'VENDOR PROFILE (SAMPLE FORM)')
    form = page.acroForm
    y = 715

    def label(words):
        page.setFont('Helvetica', 9)
        page.drawString(60, y + 5, words)

    def text(words, name, tip, width=300, height=18, **more):
        nonlocal y
        y -= height - 18
        label(words)
        form.textfield(name=name, tooltip=tip, x=220, y=y, width=width, height=height, fontSize=10, **BOX, **more)
        y -= 25

    text('Legal name of firm', 'FirmName', 'Legal name of firm')
    text('DBA', 'dba', 'Doing business as, if any')
    text('Federal tax ID', 'Text12', 'Federal Employer Identification Number (FEIN)', maxlen=9, fieldFlags='comb')
    text('Street', 'addr1', '')
    text('City', 'city', 'City')
    text('State', 'st', 'State', width=40, maxlen=2)
    text('ZIP', 'zip', 'ZIP code', width=70, maxlen=5)
    text('Telephone', 'Text15', 'Telephone number with area code')
    text('E-mail', 'txtEmailAddress', '')
    text('Subcontractor', 'SubcontractorName', 'Name of subcontractor')
    text('Services', 'describe', 'Describe your services', height=60, maxlen=1000, fieldFlags='multiline')

    label('Structure')
    for place, (state, words) in enumerate((('LLC', 'LLC'), ('Corp', 'Corporation'), ('Sole', 'Sole proprietor'))):
        page.drawString(240 + place * 100, y + 5, words)
        form.radio(name='entity', tooltip='Type of business entity', value=state, selected=False,
                   x=220 + place * 100, y=y, size=14, buttonStyle='circle', **BOX)
    y -= 25
    page.drawString(240, y + 5, 'I certify under penalty of perjury that this is true')
    form.checkbox(name='cert', tooltip='I certify under penalty of perjury that this is true', x=220, y=y, size=14,
                  buttonStyle='check', **BOX)
    y -= 25
    label('Where organized')
    form.choice(name='where', tooltip='Where organized', value='--', x=220, y=y, width=120, height=18,
                options=[('--', '--'), ('California', 'CA'), ('Nevada', 'NV')], **BOX)
    y -= 25
    text('Print name', 'printName', 'Print name of authorized signer')
    text('Title', 'title', 'Title')
    text('Date', 'date', 'Date signed')
    page.showPage()
    for sheet in range(more_pages):
        page.setFont('Helvetica', 12)
        page.drawString(60, 750, 'Page %d' % (sheet + 2))
        for row in range(27):
            number = sheet * 27 + row + 1
            page.setFont('Helvetica', 8)
            page.drawString(60, 725 - row * 25, 'Item %d' % number)
            form.textfield(name='item%d' % number, tooltip='Item %d' % number, x=220, y=720 - row * 25, width=300,
                           height=16, fontSize=9, **BOX)
        page.showPage()
    page.save()


vendor_profile(sys.argv[1])
vendor_profile(sys.argv[2], 4)
