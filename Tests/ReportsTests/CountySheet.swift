/// The county sheet in LibreOffice, a second opinion on its formulas.
enum CountySheet {
  /// Prints the allocations in pence as LibreOffice works them out from the sheet at `path`.
  static let recalculation = """
    import openpyxl, os, shutil, subprocess, tempfile
    folder = tempfile.mkdtemp()
    try:
        # openpyxl writes formulas without results, so nothing of ours can be shown.
        source = os.path.join(folder, 'bare.xlsx')
        openpyxl.load_workbook(path).save(source)
        subprocess.run(['soffice', f'-env:UserInstallation=file://{folder}/profile', '--headless',
                        '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', f'{folder}/out',
                        source], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                       timeout=300)
        sheet = openpyxl.load_workbook(f'{folder}/out/bare.xlsx', data_only=True)['Arithmetic']
        column = [cell.column_letter for cell in sheet[9] if cell.value == 'Allocation'][0]
        rows = [row for row in range(10, sheet.max_row + 1)
                if sheet[f'A{row}'].value not in ('Total', None)]
        print([round(sheet[f'{column}{row}'].value * 100) for row in rows])
    finally:
        shutil.rmtree(folder)
    """
}
