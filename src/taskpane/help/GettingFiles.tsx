import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, display: "flex", flexDirection: "column", rowGap: "4px" },
  address: { overflowWrap: "anywhere", fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

/** Which files are needed, and where the agency has them. */
export function GettingFiles() {
  const styles = useStyles();
  return (
    <>
      <ol className={styles.list}>
        <li>Choose a first and a last year, such as 2020 and 2023.</li>
        <li>For each county and for the United States (US000) take the file of annual averages of both years, from</li>
      </ol>
      <Link href="https://www.bls.gov/cew/downloadable-data-files.htm" target="_blank" rel="noreferrer">
        QCEW data files at www.bls.gov
      </Link>
      <Text size={200}>
        There, “Annual averages by area” is one archive per year: unzip it and drop the files of your counties. Or open
        one file by its address, with your year and area code in it:
      </Text>
      <span className={styles.address}>https://data.bls.gov/cew/data/api/2023/a/area/39049.csv</span>
      <Text size={200}>Area codes are the five digits of the county (FIPS), or US000 for the nation.</Text>
    </>
  );
}
